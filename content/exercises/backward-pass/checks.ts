import type { SolveExample } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawList, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, nudgedGradients, solved } from '../networks.ts';

/** Lets the engine do both passes, and names the layers from the last to the first. */
function caseOf(layers: Layer[], example: SolveExample): Case {
  const { examples, gradients } = solved(layers, [example]);
  const passed = examples[0].layers;
  const memory = {
    preActivations: passed.map(({ preActivation }) => preActivation),
    activations: [example.input, ...passed.map(({ activation }) => activation)],
  };
  return { args: [layers, memory, example.target], expected: gradients };
}

const draw = (random: Parameters<Check['cases']>[0], widths: number[]): [Layer[], SolveExample] => [
  drawLayers(random, widths),
  { input: drawList(random, widths[0]), target: drawList(random, widths[widths.length - 1]) },
];

export const checks: Check[] = [
  { name: 'a single layer', cases: (random) => [caseOf(...draw(random, [3, 2]))] },
  {
    name: 'the 2-2-2 network of this chapter',
    cases: () => FIRST_EXAMPLES.map((example) => caseOf(FIRST_LAYERS, example)),
  },
  {
    name: 'layers of different sizes',
    cases: (random) =>
      [
        [2, 3, 1],
        [3, 4, 2, 2],
      ].map((widths) => caseOf(...draw(random, widths))),
  },
  {
    name: 'the gradient is what a nudge of each parameter does to the loss',
    cases: (random) => {
      const [layers, example] = draw(random, [2, 3, 2]);
      return [{ ...caseOf(layers, example), expected: nudgedGradients(layers, [example]) }];
    },
    tolerance: 1e-6,
  },
];
