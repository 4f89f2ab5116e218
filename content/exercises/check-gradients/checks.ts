import { type LayerNumbers, relativeDistance, type SolveExample } from 'engine';
import type { Answer, Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawList, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, lossOn, nudgedGradients, solved } from '../networks.ts';

type Loss = (layers: Layer[]) => number;
/** Either function, after its arguments. */
type Checked = (loss: Loss, layers: Layer[], ...more: unknown[]) => unknown;
type Arguments = Parameters<Checked>;

const EPSILON = 1e-5;

/** Below a millionth a distance is rounding, and no two ways to write it agree. */
const NOTICEABLE = 1e-6;

/** Takes the differences and then the loss: what was not put back shows in it. */
function differencesAndLoss(answer: Answer, args: readonly never[]) {
  const [loss, layers, epsilon] = args as unknown as Arguments;
  const differences = (answer['centralDifferences'] as Checked)(loss, layers, epsilon);
  return { differences, lossAfterwards: loss(layers) };
}

/** Expects of the differences what the engine finds without any. */
const differencesOf = (layers: Layer[], examples: SolveExample[], name: string): Case => ({
  args: [lossOn(layers, examples), layers, EPSILON],
  expected: {
    differences: solved(layers, examples).gradients,
    lossAfterwards: solved(layers, examples).lossBefore,
  },
  shown: `centralDifferences(loss, ${name}, ${EPSILON})`,
});

function roundedDistance(answer: Answer, args: readonly never[]) {
  const distance = (answer['gradientCheck'] as Checked)(...(args as unknown as Arguments));
  return typeof distance === 'number' ? Math.round(distance / NOTICEABLE) * NOTICEABLE : distance;
}

/** Hands over the engine's gradients with something done to them, parameter by parameter. */
function distanceOf(
  examples: SolveExample[],
  name: string,
  done: (right: number, p: number) => number = (right) => right,
): Case {
  let p = 0;
  const handed = (right: number) => done(right, p++);
  const gradients = solved(FIRST_LAYERS, examples).gradients.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map(handed)),
    biases: biases.map(handed),
  }));
  const differences = inOneList(nudgedGradients(FIRST_LAYERS, examples));
  const distances = inOneList(gradients).map((g, i) => relativeDistance(g, differences[i]));
  const largest = Math.max(...distances);
  return {
    args: [lossOn(FIRST_LAYERS, examples), FIRST_LAYERS, gradients, EPSILON],
    expected: largest < NOTICEABLE ? 0 : largest,
    shown: `gradientCheck(loss, the 2-2-2 network, ${name}, ${EPSILON})`,
  };
}

const inOneList = (layers: LayerNumbers[]) =>
  layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

const silent: SolveExample = { input: [0, 0.5], target: [0.2, 0.7] };

export const checks: Check[] = [
  {
    name: 'the differences of the 2-2-2 network',
    of: 'centralDifferences',
    call: differencesAndLoss,
    cases: () => [differencesOf(FIRST_LAYERS, FIRST_EXAMPLES, 'the 2-2-2 network')],
    tolerance: 1e-6,
  },
  {
    name: 'the differences of other networks',
    of: 'centralDifferences',
    call: differencesAndLoss,
    cases: (random) =>
      [
        [3, 2],
        [2, 3, 1],
      ].map((widths) => {
        const input = drawList(random, widths[0]);
        const target = drawList(random, widths[widths.length - 1]);
        const layers = drawLayers(random, widths);
        return differencesOf(layers, [{ input, target }], `a ${widths.join('-')} network`);
      }),
    tolerance: 1e-6,
  },
  {
    name: 'right gradients, to a millionth',
    call: roundedDistance,
    cases: () => [distanceOf(FIRST_EXAMPLES, 'its gradients')],
  },
  {
    name: 'right gradients of which some are 0',
    call: roundedDistance,
    cases: () => [distanceOf([silent], 'its gradients')],
  },
  {
    name: 'wrong gradients, and how wrong',
    call: roundedDistance,
    cases: () => [
      distanceOf(FIRST_EXAMPLES, 'gradients without a bias', (g, p) => (p === 5 ? 0 : g)),
      distanceOf(FIRST_EXAMPLES, 'gradients with a wrong sign', (g, p) => (p === 1 ? -g : g)),
      distanceOf(FIRST_EXAMPLES, 'gradients twice too large', (g) => 2 * g),
      distanceOf(FIRST_EXAMPLES, 'gradients a little too small', (g, p) => (p === 8 ? 0.9 * g : g)),
    ],
    tolerance: 1e-5,
  },
];
