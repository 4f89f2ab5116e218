import type { Network } from '../../../src/engine/network/network.ts';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import type { HandNeuron } from './hand-model.ts';

export interface HandNetworkProps {
  /** Unique on the page. */
  id: string;
  network: Network;
  neurons: readonly HandNeuron[];
}

/** A wider network is told by its table alone. */
const MOST_DRAWN = 8;

/** The network that results: drawn while it is small, and always as a table. */
export function HandNetwork({ id, network, neurons }: HandNetworkProps) {
  return (
    <div class="hand-network">
      {neurons.length <= MOST_DRAWN && (
        <NetworkDiagram
          id={`${id}-network`}
          network={{ inputs: 1, inputNames: ['x'], layers: network.layers }}
          show="weights"
        />
      )}
      <DataTable
        caption={`The network: 1-${neurons.length}-1, sigmoid, then identity; output bias 0`}
        columns={['hidden neuron', 'piece', 'weight', 'bias', 'to the output']}
        rows={neurons.map(({ weight, bias, outgoing, piece }, j) => ({
          header: `${j + 1}`,
          cells: [`${piece + 1}`, weight, bias, outgoing],
        }))}
        digits={2}
      />
    </div>
  );
}
