import { cells, type MatrixEquation } from './matrix.ts';
import type { Scene } from './scene.ts';

/** Z = A_prev Wᵀ + b and A = φ(Z), an example a row. */
export function forwardEquation(scene: Scene): MatrixEquation {
  const { place, layer, widths, numbers, done, examples, wordsOf, isAt } = scene;
  const [inputs, neurons] = [widths[layer - 1], widths[layer]];
  const wholeRow = place.computed.small.layers[layer - 1].activation === 'softmax';
  const source = layer === 1 ? 'input' : `activation of layer ${layer - 1}, neuron`;
  return [
    {
      symbol: layer === 1 ? '\\X' : `\\A{${layer - 1}}`,
      name: layer === 1 ? 'inputs' : `activations of layer ${layer - 1}`,
      kind: 'data',
      sign: '',
      rows: cells(examples, inputs, (i, k) => ({
        name: `${source} ${k + 1}${wordsOf(i)}`,
        value: numbers.activation(i, layer - 1, k),
        given: layer === 1,
        place: { sym: 'a', layer: layer - 1, to: k + 1, example: i + 1 },
        lights: [{ sym: 'w', layer, from: k + 1 }],
        current: isAt('product', undefined, k),
      })),
    },
    {
      symbol: `\\WT{${layer}}`,
      name: 'weights, transposed: a neuron a column',
      kind: 'parameter',
      sign: '·',
      rows: cells(inputs, neurons, (k, j) => ({
        name: `weight to neuron ${j + 1} from ${k + 1}`,
        value: numbers.weight(layer, j, k),
        given: true,
        place: { sym: 'w', layer, to: j + 1, from: k + 1 },
        lights: [{ sym: 'a', layer: layer - 1, to: k + 1 }],
        current: isAt('product', j, k),
      })),
    },
    {
      symbol: `\\biases{${layer}}`,
      name: 'biases',
      kind: 'parameter',
      sign: '+',
      rows: cells(1, neurons, (_, j) => ({
        name: `bias of neuron ${j + 1}`,
        value: numbers.bias(layer, j),
        given: true,
        place: { sym: 'b', layer, to: j + 1 },
        current: isAt('bias', j),
      })),
    },
    {
      symbol: `\\Z{${layer}}`,
      name: 'pre-activations',
      kind: 'data',
      sign: '=',
      rows: cells(examples, neurons, (i, j) => {
        const terms = done('product', layer, j);
        const whole = done('bias', layer, j) > 0;
        return {
          name: `pre-activation of neuron ${j + 1}${wordsOf(i)}`,
          value: whole ? numbers.preActivation(i, layer, j) : undefined,
          partial: terms > 0 ? numbers.weightedSum(i, layer, j).sums[terms - 1] : undefined,
          place: { sym: 'z', layer, to: j + 1, example: i + 1 },
          lights: [
            { sym: 'a', layer: layer - 1, example: i + 1 },
            { sym: 'w', layer, to: j + 1 },
            { sym: 'b', layer, to: j + 1 },
          ],
          current: isAt('product', j) || isAt('bias', j),
        };
      }),
    },
    {
      symbol: `\\A{${layer}}`,
      name: 'activations',
      kind: 'data',
      sign: 'φ →',
      rows: cells(examples, neurons, (i, j) => ({
        name: `activation of neuron ${j + 1}${wordsOf(i)}`,
        value: done('activation', layer, j) > 0 ? numbers.activation(i, layer, j) : undefined,
        place: { sym: 'a', layer, to: j + 1, example: i + 1 },
        lights: [{ sym: 'z', layer, to: wholeRow ? undefined : j + 1, example: i + 1 }],
        current: isAt('activation', j),
      })),
    },
  ];
}
