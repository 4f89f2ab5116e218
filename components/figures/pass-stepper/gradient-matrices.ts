import { cells, type Matrix, type MatrixEquation } from './matrix.ts';
import { activationsTex } from './matrix-symbols.ts';
import type { Scene } from './scene.ts';

/**
 * ∂L/∂W = (1/n) δᵀ A_prev, delta times what came in, and ∂L/∂b = (1/n) Σ δ. One example alone has
 * ∂ℓ/∂W = δᵀ a_prev and ∂ℓ/∂b = δᵀ.
 */
export function gradientEquation(scene: Scene): MatrixEquation {
  const { layer, widths, numbers, examples, indexOf, wordsOf, isAt } = scene;
  return [
    deltaColumns(scene),
    {
      symbol: activationsTex(layer - 1, examples),
      name: layer === 1 ? 'inputs' : `activations of layer ${layer - 1}`,
      kind: 'data',
      sign: '·',
      rows: cells(examples, widths[layer - 1], (i, k) => ({
        name: `activation ${k + 1} of layer ${layer - 1}${wordsOf(i)}`,
        value: numbers.activation(i, layer - 1, k),
        given: layer === 1,
        place: { sym: 'a', layer: layer - 1, to: k + 1, example: indexOf(i) },
        lights: [{ sym: 'gradw', layer, from: k + 1 }],
        current: isAt('weight-gradient', undefined, k, i),
      })),
    },
    weightGradients(scene),
    biasGradients(scene),
  ];
}

function deltaColumns(scene: Scene): Matrix {
  const { layer, widths, numbers, done, examples, indexOf, wordsOf, isAt } = scene;
  return {
    symbol: `\\dltsT{${layer}}`,
    name: `deltas of layer ${layer}, transposed`,
    kind: 'gradient',
    sign: examples > 1 ? `1/${examples} ·` : '',
    rows: cells(widths[layer], examples, (j, i) => ({
      name: `delta of neuron ${j + 1}${wordsOf(i)}`,
      value: done('delta', layer, j, i) > 0 ? numbers.delta(i, layer, j) : undefined,
      place: { sym: 'delta', layer, to: j + 1, example: indexOf(i) },
      current: isAt('weight-gradient', j, undefined, i) || isAt('bias-gradient', j, undefined, i),
    })),
  };
}

function weightGradients(scene: Scene): Matrix {
  const { layer, widths, examples, isAt } = scene;
  return {
    symbol: examples > 1 ? `\\gradW{${layer}}` : `\\grad{\\ell}{\\W{${layer}}}`,
    name: 'gradient of the weights: a neuron a row',
    kind: 'gradient',
    sign: '=',
    rows: cells(widths[layer], widths[layer - 1], (j, k) => ({
      name: `gradient of the weight to ${j + 1} from ${k + 1}`,
      ...gradientSoFar(scene, j, k),
      place: { sym: 'gradw', layer, to: j + 1, from: k + 1 },
      lights: [
        { sym: 'delta', layer, to: j + 1 },
        { sym: 'a', layer: layer - 1, to: k + 1 },
      ],
      current: isAt('weight-gradient', j, k),
    })),
  };
}

/** ∂L/∂b is the mean of δ over the examples: the bias is added as it is. */
function biasGradients(scene: Scene): Matrix {
  const { layer, widths, examples, isAt } = scene;
  return {
    symbol: examples > 1 ? `\\gradbiases{${layer}}` : `\\grad{\\ell}{\\biases{${layer}}}`,
    name: 'gradient of the biases',
    kind: 'gradient',
    sign: examples > 1 ? `and 1/${examples} Σᵢ δᵢ =` : 'and δᵀ =',
    rows: cells(widths[layer], 1, (j) => ({
      name: `gradient of bias ${j + 1}`,
      ...gradientSoFar(scene, j, 'bias'),
      place: { sym: 'gradb', layer, to: j + 1 },
      lights: [{ sym: 'delta', layer, to: j + 1 }],
      current: isAt('bias-gradient', j),
    })),
  };
}

/** A gradient, where the terms of all examples are added; else what their sum is so far. */
function gradientSoFar(
  { layer, numbers, done, examples }: Scene,
  to: number,
  from: number | 'bias',
) {
  const [kind, before] =
    from === 'bias' ? (['bias-gradient', 0] as const) : (['weight-gradient', from] as const);
  const added = Array.from({ length: examples }, (_, i) => done(kind, layer, to, i)).filter(
    (terms) => terms > before,
  ).length;
  const parameter = { layer, to, from };
  if (added === examples) return { value: numbers.gradient(parameter) };
  const sum = numbers.gradientSum(parameter).sums[added - 1];
  return { value: undefined, partial: added > 0 ? sum : undefined, share: `1/${examples}` };
}
