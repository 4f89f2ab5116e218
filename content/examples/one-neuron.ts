import { lineOf } from '../../components/figures/one-neuron/decision-line.ts';
import {
  CORNERS,
  type Neuron,
  preActivations,
} from '../../components/figures/one-neuron/neuron-model.ts';
import { entrywiseActivations } from '../../src/engine/index.ts';

export const title = 'a sigmoid neuron with weights 4 and 4 and bias −6';

/** A neuron that computes AND. */
const NEURON: Neuron = { w1: 4, w2: 4, b: -6 };

/** Every neuron of a small grid: enough of them for each labelling that a line can make. */
function* neurons(): Generator<Neuron> {
  for (let w1 = -2; w1 <= 2; w1++)
    for (let w2 = -2; w2 <= 2; w2++) for (let b = -3.5; b <= 3.5; b++) yield { w1, w2, b };
}

/** What it gives at the corners, where its line is, and how many ways to label the corners a line has. */
export function results(): Record<string, number> {
  const line = lineOf(NEURON);
  if (!line) throw new Error('a neuron with a weight has a line');
  const z = preActivations(NEURON, CORNERS);
  const { value } = entrywiseActivations.sigmoid;
  const labellings = Array.from(neurons(), (neuron) =>
    preActivations(neuron, CORNERS)
      .map((each) => each > 0)
      .join(),
  );
  return {
    ...Object.fromEntries(CORNERS.map(({ x, y }, i) => [`z-${x}${y}`, z[i]])),
    ...Object.fromEntries(CORNERS.map(({ x, y }, i) => [`a-${x}${y}`, value(z[i])])),
    distance: line.distance,
    steepness: line.steepness,
    labellings: 2 ** CORNERS.length,
    separable: new Set(labellings).size,
  };
}
