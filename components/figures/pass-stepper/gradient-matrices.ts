import { cells, type Matrix, type MatrixEquation } from './matrix.ts';
import type { Scene } from './scene.ts';

/** ∂ℓ/∂W = δᵀ a_prev, delta times what came in; and ∂ℓ/∂b = δᵀ. */
export function gradientEquation(scene: Scene): MatrixEquation {
  const { place, layer, widths, numbers, done, isAt } = scene;
  const [inputs, neurons] = [widths[layer - 1], widths[layer]];
  return [
    deltaColumn(scene, (j) => isAt('weight-gradient', j) || isAt('bias-gradient', j)),
    {
      symbol: layer === 1 ? '\\xs' : `\\acts{${layer - 1}}`,
      name: layer === 1 ? 'inputs' : `activations of layer ${layer - 1}`,
      kind: 'data',
      sign: '·',
      rows: cells(1, inputs, (_, k) => ({
        name: `activation ${k + 1} of layer ${layer - 1}`,
        value: numbers.activation(place.example, layer - 1, k),
        given: layer === 1,
        place: { sym: 'a', layer: layer - 1, to: k + 1 },
        lights: [{ sym: 'gradw', layer, from: k + 1 }],
        current: isAt('weight-gradient', undefined, k),
      })),
    },
    {
      symbol: `\\grad{\\ell}{\\W{${layer}}}`,
      name: 'gradient of the weights: a neuron a row',
      kind: 'gradient',
      sign: '=',
      rows: cells(neurons, inputs, (j, k) => ({
        name: `gradient of the weight to ${j + 1} from ${k + 1}`,
        value:
          k < done('weight-gradient', layer, j)
            ? numbers.weightGradient(place.example, layer, j, k)
            : undefined,
        place: { sym: 'gradw', layer, to: j + 1, from: k + 1 },
        lights: [
          { sym: 'delta', layer, to: j + 1 },
          { sym: 'a', layer: layer - 1, to: k + 1 },
        ],
        current: isAt('weight-gradient', j, k),
      })),
    },
    biasGradient(scene),
  ];
}

/** ∂ℓ/∂b = δ: the bias is added as it is. */
function biasGradient({ place, layer, widths, numbers, done, isAt }: Scene): Matrix {
  return {
    symbol: `\\grad{\\ell}{\\biases{${layer}}}`,
    name: 'gradient of the biases',
    kind: 'gradient',
    sign: 'and δᵀ =',
    rows: cells(widths[layer], 1, (j) => ({
      name: `gradient of bias ${j + 1}`,
      value:
        done('bias-gradient', layer, j) > 0 ? numbers.delta(place.example, layer, j) : undefined,
      place: { sym: 'gradb', layer, to: j + 1 },
      lights: [{ sym: 'delta', layer, to: j + 1 }],
      current: isAt('bias-gradient', j),
    })),
  };
}

function deltaColumn(
  { place, layer, widths, numbers, done }: Scene,
  current: (neuron: number) => boolean,
): Matrix {
  return {
    symbol: `\\dltsT{${layer}}`,
    name: `deltas of layer ${layer}, transposed`,
    kind: 'gradient',
    sign: '',
    rows: cells(widths[layer], 1, (j) => ({
      name: `delta of neuron ${j + 1}`,
      value: done('delta', layer, j) > 0 ? numbers.delta(place.example, layer, j) : undefined,
      place: { sym: 'delta', layer, to: j + 1 },
      current: current(j),
    })),
  };
}
