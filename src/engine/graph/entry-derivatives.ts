import { clear } from './numbers.ts';
import { Value } from './value.ts';

/** The derivative of one entry of a result in one entry of one of its inputs. */
export interface EntryDerivative {
  /** Its place in the input's data. */
  readonly index: number;
  readonly derivative: number;
}

/**
 * Asks an operation for its local derivatives, entry by entry, by its own backward rule: a gradient
 * of 1 for one entry of the result, and 0 for the others, comes back as that entry's derivatives.
 * Returns what finds, for an entry of the result, those in each input: all entries of the input it
 * was computed from, in order. No value or gradient of the graph is touched.
 */
export function entryDerivatives(result: Value): (entry: number) => EntryDerivative[][] {
  const inputs = result.inputs.map((input) => standIn(input));
  const asked = standIn(result, inputs);
  const answer = (entry: number, seed: number): number[][] => {
    for (const input of inputs) clear(input.gradient);
    clear(asked.gradient);
    asked.gradient[entry] = seed;
    result.operation.backward(asked);
    return inputs.map(({ gradient }) => Array.from(gradient));
  };
  return (entry) => {
    // NaN times anything is NaN, 0 too: what it comes back to is what the entry was computed from.
    const reached = answer(entry, Number.NaN);
    const derivatives = answer(entry, 1);
    return reached.map((gradient, slot) =>
      gradient.flatMap((mark, index) =>
        Number.isNaN(mark) ? [{ index, derivative: derivatives[slot][index] }] : [],
      ),
    );
  };
}

/** Makes a value with the same data and a gradient of its own, so that an input used twice is two. */
function standIn(value: Value, inputs: readonly Value[] = []): Value {
  const { graph, operation, rows, columns, data } = value;
  return new Value(graph, operation, inputs, rows, columns, { data, tracked: true });
}
