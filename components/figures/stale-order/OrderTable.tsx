import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { compareDigits } from '../printed-numbers/compare-digits.ts';
import { PrintedDigits } from '../printed-numbers/Digits.tsx';
import { sayVerdict } from '../printed-numbers/words.ts';
import type { Order } from './order-run.ts';
import { ORDERS, type StaleOrderModel } from './stale-order-model.ts';
import { NAMES, type SeenOrders } from './words.ts';

/** Numbers in print after some count of updates: given, not computed. */
export type PrintedAfter = Readonly<
  Record<number, { readonly loss: string; readonly outputs?: readonly string[] }>
>;

export interface OrderTableProps {
  model: StaleOrderModel;
  seen: SeenOrders;
  /** The order that the numbers in print are compared with. */
  order: Order;
  printed: PrintedAfter;
}

interface OrderRow {
  readonly name: string;
  readonly of: (order: Order) => number;
  readonly print?: string | undefined;
}

const DIGITS = 12;

/** Loss, outputs and the gradient in w₁₁ of both orders, and what was printed. */
export function OrderTable({ model, seen, order, printed }: OrderTableProps) {
  const inPrint = printed[seen.updates];
  const rows: readonly OrderRow[] = [
    { name: 'loss L', of: (each: Order) => seen.loss[each], print: inPrint?.loss },
    ...[0, 1].map((j) => ({
      name: `output a${'₁₂'[j]}`,
      of: (each: Order) => model.runs[each].outputs[j],
      print: inPrint?.outputs?.[j],
    })),
    { name: 'next ∂L/∂w₁₁⁽¹⁾', of: (each: Order) => seen.next[each].used[0] },
    { name: 'by nudging w₁₁⁽¹⁾', of: (each: Order) => seen.next[each].numeric[0] },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="data-table order-table" tabIndex={0} aria-label="The two orders in numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">after update {formatCount(seen.updates)}</th>
            {ORDERS.map((each) => (
              <th key={each} scope="col" class={each === order ? 'is-chosen' : undefined}>
                {NAMES[each]}
              </th>
            ))}
            <th scope="col">in print, against the {NAMES[order]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, print }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {ORDERS.map((each) => (
                <td key={each}>{formatNumber(of(each), DIGITS)}</td>
              ))}
              <td>{print ? <InPrint printed={print} computed={of(order)} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function InPrint({ printed, computed }: { printed: string; computed: number }) {
  const comparison = compareDigits(printed, computed);
  return (
    <>
      <PrintedDigits comparison={comparison} /> {sayVerdict(comparison)}
    </>
  );
}
