import type { LayerNumbers, Solution } from '../engine/solve/index.ts';

type Named = [name: string, value: number];

/** Names the parameters, or gradients, of each layer by layer, neuron and, for a weight, source. */
function nameParameters(layers: readonly LayerNumbers[], weight: string, bias: string): Named[] {
  return layers.flatMap(({ weights, biases }, l) => [
    ...weights.flatMap((row, j) =>
      row.map((value, k): Named => [`${weight}.${l + 1}.${j + 1}.${k + 1}`, value]),
    ),
    ...biases.map((value, j): Named => [`${bias}.${l + 1}.${j + 1}`, value]),
  ]);
}

/**
 * Names the numbers of a worked solution as the notation does, indices from 1: `z.1.2`, `a.1.2`,
 * `delta.2.1` and `loss` of its first example, `gradw.2.1.2`, `gradb.2.1`, the updated `w.2.1.2`
 * and `b.2.1`, `loss-before` and `loss-after`.
 */
export function nameSolution(solution: Solution): Record<string, number> {
  const [example] = solution.examples;
  if (!example) throw new Error('a solution without an example');
  const neurons = example.layers.flatMap(({ preActivation, activation, delta }, l) =>
    preActivation.flatMap((z, j): Named[] => [
      [`z.${l + 1}.${j + 1}`, z],
      [`a.${l + 1}.${j + 1}`, activation[j]],
      [`delta.${l + 1}.${j + 1}`, delta[j]],
    ]),
  );
  return {
    ...Object.fromEntries(neurons),
    ...Object.fromEntries(nameParameters(solution.gradients, 'gradw', 'gradb')),
    ...Object.fromEntries(nameParameters(solution.updated, 'w', 'b')),
    loss: example.loss,
    'loss-before': solution.lossBefore,
    'loss-after': solution.lossAfter,
  };
}
