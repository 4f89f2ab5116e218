import type { SolveExample } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawRows, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, lossAndGradientsOn, nudgedGradients } from '../networks.ts';

/** Lets the engine do the first three steps. */
function caseOf(layers: Layer[], examples: SolveExample[]): Case {
  return {
    args: [layers, examples.map(({ input }) => input), examples.map(({ target }) => target)],
    expected: lossAndGradientsOn(layers, examples)(layers),
  };
}

const draw = (
  random: Parameters<Check['cases']>[0],
  widths: number[],
  count: number,
): [Layer[], SolveExample[]] => {
  const inputs = drawRows(random, count, widths[0]);
  const targets = drawRows(random, count, widths[widths.length - 1]);
  return [drawLayers(random, widths), inputs.map((input, i) => ({ input, target: targets[i] }))];
};

export const checks: Check[] = [
  {
    name: 'a batch of one',
    cases: () => [caseOf(FIRST_LAYERS, FIRST_EXAMPLES.slice(0, 1))],
  },
  { name: 'the batch of two of chapter 6', cases: () => [caseOf(FIRST_LAYERS, FIRST_EXAMPLES)] },
  {
    name: 'networks of other shapes',
    cases: (random) => [
      caseOf(...draw(random, [2, 3, 1], 4)),
      caseOf(...draw(random, [3, 4, 2, 2], 3)),
    ],
  },
  {
    name: 'the gradient is what a nudge of each parameter does to the loss',
    cases: (random) => {
      const [layers, examples] = draw(random, [2, 2, 2], 3);
      const one = caseOf(layers, examples);
      const { loss } = one.expected as { loss: number };
      return [{ ...one, expected: { loss, gradients: nudgedGradients(layers, examples) } }];
    },
    tolerance: 1e-6,
  },
];
