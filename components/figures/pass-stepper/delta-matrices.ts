import { lossFactor } from './loss-factor.ts';
import { cells, type Matrix, type MatrixEquation } from './matrix.ts';
import { activationsTex, preActivationsTex, targetsTex } from './matrix-symbols.ts';
import { lossIsFused } from './pass-steps.ts';
import type { Scene } from './scene.ts';

/**
 * How δ of a layer comes about, an example a row: from a − y at the outputs, from the next layer's δ
 * elsewhere. A row needs nothing of any other.
 */
export function deltaEquation(scene: Scene): MatrixEquation {
  const { small } = scene.place.computed;
  if (scene.layer < small.layers.length) {
    return [...nextLayer(scene), slopesOfLoss(scene), slopes(scene), delta(scene, '=')];
  }
  const { plain } = lossFactor(small);
  const sign = plain ? `· ${plain} =` : '=';
  return lossIsFused(small)
    ? [...residuals(scene), delta(scene, sign)]
    : [...residuals(scene), { ...slopesOfLoss(scene), sign }, slopes(scene), delta(scene, '=')];
}

function delta(scene: Scene, sign: string): Matrix {
  const { layer, widths, numbers, done, examples, indexOf, wordsOf, isAt } = scene;
  return {
    symbol: `\\dlts{${layer}}`,
    name: `deltas of layer ${layer}`,
    kind: 'gradient',
    sign,
    rows: cells(examples, widths[layer], (i, j) => ({
      name: `delta of neuron ${j + 1}${wordsOf(i)}`,
      value: done('delta', layer, j, i) > 0 ? numbers.delta(i, layer, j) : undefined,
      place: { sym: 'delta', layer, to: j + 1, example: indexOf(i) },
      lights: [{ sym: 'a', layer, to: j + 1, example: indexOf(i) }],
      current: isAt('delta', j, undefined, i),
    })),
  };
}

/** ∂ℓ/∂a: a sum over the weights out of a neuron, or the loss's own slope at an output. */
function slopesOfLoss(scene: Scene): Matrix {
  const { layer, widths, numbers, done, examples, indexOf, wordsOf, isAt } = scene;
  const last = layer === widths.length - 1;
  const known = (i: number, j: number) => {
    if (last) return { value: done('error', layer, j, i) > 0 ? numbers.error(i, j) : undefined };
    const terms = done('share', layer, j, i);
    const sum = numbers.sharedSum(i, layer, j).sums[terms - 1];
    return terms === widths[layer + 1]
      ? { value: sum }
      : { value: undefined, partial: terms > 0 ? sum : undefined };
  };
  return {
    symbol: `\\grad{\\ell}{${activationsTex(layer, examples)}}`,
    name: 'slopes of the loss in the activations',
    kind: 'gradient',
    sign: '=',
    rows: cells(examples, widths[layer], (i, j) => ({
      name: `slope of the loss in activation ${j + 1}${wordsOf(i)}`,
      ...known(i, j),
      place: { sym: 'a', layer, to: j + 1, example: indexOf(i) },
      lights: last
        ? [{ sym: 'y', to: j + 1, example: indexOf(i) }]
        : [
            { sym: 'w', layer: layer + 1, from: j + 1 },
            { sym: 'delta', layer: layer + 1, example: indexOf(i) },
          ],
      current: isAt('share', j, undefined, i) || isAt('error', j, undefined, i),
    })),
  };
}

function slopes({ layer, widths, numbers, examples, indexOf, wordsOf, isAt }: Scene): Matrix {
  return {
    symbol: `\\slope\\bigl(${preActivationsTex(layer, examples)}\\bigr)`,
    name: 'slopes of the activation function',
    kind: 'data',
    sign: '⊙',
    rows: cells(examples, widths[layer], (i, j) => ({
      name: `slope of the activation function at neuron ${j + 1}${wordsOf(i)}`,
      value: numbers.slope(i, layer, j),
      place: { sym: 'z', layer, to: j + 1, example: indexOf(i) },
      current: isAt('delta', j, undefined, i),
    })),
  };
}

/** δ and W of the layer after. */
function nextLayer({ layer, widths, numbers, examples, indexOf, wordsOf, isAt }: Scene): Matrix[] {
  const next = layer + 1;
  return [
    {
      symbol: `\\dlts{${next}}`,
      name: `deltas of layer ${next}`,
      kind: 'gradient',
      sign: '',
      rows: cells(examples, widths[next], (i, j) => ({
        name: `delta of neuron ${j + 1} of layer ${next}${wordsOf(i)}`,
        value: numbers.delta(i, next, j),
        place: { sym: 'delta', layer: next, to: j + 1, example: indexOf(i) },
        lights: [{ sym: 'w', layer: next, to: j + 1 }],
        current: isAt('share', undefined, j, i),
      })),
    },
    {
      symbol: `\\W{${next}}`,
      name: `weights of layer ${next}: a neuron a row`,
      kind: 'parameter',
      sign: '·',
      rows: cells(widths[next], widths[layer], (i, j) => ({
        name: `weight to ${i + 1} from ${j + 1}`,
        value: numbers.weight(next, i, j),
        given: true,
        place: { sym: 'w', layer: next, to: i + 1, from: j + 1 },
        lights: [{ sym: 'delta', layer: next, to: i + 1 }],
        current: isAt('share', j, i),
      })),
    },
  ];
}

/** a − y, before any factor. */
function residuals({ layer, widths, numbers, examples, indexOf, wordsOf }: Scene): Matrix[] {
  const rows = (name: string, sym: 'a' | 'y', value: (example: number, j: number) => number) =>
    cells(examples, widths[layer], (i, j) => ({
      name: `${name} ${j + 1}${wordsOf(i)}`,
      value: value(i, j),
      given: sym === 'y',
      place: { sym, layer: sym === 'a' ? layer : undefined, to: j + 1, example: indexOf(i) },
    }));
  return [
    {
      symbol: activationsTex(layer, examples),
      name: 'outputs',
      kind: 'data',
      sign: '',
      rows: rows('output', 'a', (i, j) => numbers.activation(i, layer, j)),
    },
    {
      symbol: targetsTex(examples),
      name: 'targets',
      kind: 'data',
      sign: '−',
      rows: rows('target', 'y', (i, j) => numbers.target(i, j)),
    },
  ];
}
