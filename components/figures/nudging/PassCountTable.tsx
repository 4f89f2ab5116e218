import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { NETWORKS, passCost } from './pass-costs.ts';

/** In full, however large. */
const write = (count: number) => formatCount(BigInt(count));

/** Forward passes for one round of nudges, and for one gradient, of the networks in the book. */
export function PassCountTable() {
  return (
    <DataTable
      caption="One round of nudges and one gradient, in forward passes"
      columns={['network', 'parameters', 'nudges, at most', 'one gradient']}
      rows={NETWORKS.map((widths) => {
        const { parameters, nudges, backpropagation } = passCost(widths);
        return {
          header: widths.join('-'),
          cells: [write(parameters), write(nudges[1]), formatNumber(backpropagation, 2)],
        };
      })}
    />
  );
}
