import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Conventions } from './conventions.ts';
import type { Restated } from './restate.ts';

const DIGITS = 6;

/** Writes the numbers of the example for the slots of its formulas; `…s` stands after a sign. */
export function liveValues(
  network: NetworkWithData,
  { layers: [hidden, output], lossBefore }: Restated,
  { layout }: Conventions,
): Record<string, string> {
  const write = (x: number) => formatNumber(x, DIGITS);
  const factor = (x: number) => (x < 0 ? `(${write(x)})` : write(x));
  const { target } = network.examples[0];
  const [[w11]] = output.before.weights;
  const w21 = layout === 'stored' ? output.before.weights[0][1] : output.before.weights[1][0];
  const [[g11]] = output.gradient.weights;
  const step = -network.learningRate * g11;
  return {
    a1: write(output.activation[0]),
    a2: write(output.activation[1]),
    y1: formatPlain(target[0]),
    y2: formatPlain(target[1]),
    loss: write(lossBefore),
    d1: write(output.delta[0]),
    d1s: factor(output.delta[0]),
    d2s: factor(output.delta[1]),
    h1: write(hidden.activation[0]),
    dh1: write(hidden.delta[0]),
    w11: formatPlain(w11),
    w21: formatPlain(w21),
    g11: write(g11),
    g11s: factor(g11),
    rate: formatPlain(network.learningRate),
    step: write(step),
    steps: factor(step),
    after: write(output.after.weights[0][0]),
  };
}
