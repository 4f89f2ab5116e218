import { lossFactor } from './loss-factor.ts';
import { cells, type Matrix, type MatrixEquation } from './matrix.ts';
import { lossIsFused } from './pass-steps.ts';
import type { Scene } from './scene.ts';

/** How δ of a layer comes about: from a − y at the outputs, from the next layer's δ elsewhere. */
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

function delta({ place, layer, widths, numbers, done, isAt }: Scene, sign: string): Matrix {
  return {
    symbol: `\\dlts{${layer}}`,
    name: `deltas of layer ${layer}`,
    kind: 'gradient',
    sign,
    rows: cells(1, widths[layer], (_, j) => ({
      name: `delta of neuron ${j + 1}`,
      value: done('delta', layer, j) > 0 ? numbers.delta(place.example, layer, j) : undefined,
      place: { sym: 'delta', layer, to: j + 1 },
      lights: [{ sym: 'a', layer, to: j + 1 }],
      current: isAt('delta', j),
    })),
  };
}

/** ∂ℓ/∂a: a sum over the weights out of a neuron, or the loss's own slope at an output. */
function slopesOfLoss({ place, layer, widths, numbers, done, isAt }: Scene): Matrix {
  const { example } = place;
  const last = layer === widths.length - 1;
  const known = (j: number) => {
    if (last) return { value: done('error', layer, j) > 0 ? numbers.error(example, j) : undefined };
    const terms = done('share', layer, j);
    const sum = numbers.sharedSum(example, layer, j).sums[terms - 1];
    return terms === widths[layer + 1]
      ? { value: sum }
      : { value: undefined, partial: terms > 0 ? sum : undefined };
  };
  return {
    symbol: `\\grad{\\ell}{\\acts{${layer}}}`,
    name: 'slopes of the loss in the activations',
    kind: 'gradient',
    sign: '=',
    rows: cells(1, widths[layer], (_, j) => ({
      name: `slope of the loss in activation ${j + 1}`,
      ...known(j),
      place: { sym: 'a', layer, to: j + 1 },
      lights: last
        ? [{ sym: 'y', to: j + 1 }]
        : [
            { sym: 'w', layer: layer + 1, from: j + 1 },
            { sym: 'delta', layer: layer + 1 },
          ],
      current: isAt('share', j) || isAt('error', j),
    })),
  };
}

function slopes({ place, layer, widths, numbers, isAt }: Scene): Matrix {
  return {
    symbol: `\\slope\\bigl(\\zs{${layer}}\\bigr)`,
    name: 'slopes of the activation function',
    kind: 'data',
    sign: '⊙',
    rows: cells(1, widths[layer], (_, j) => ({
      name: `slope of the activation function at neuron ${j + 1}`,
      value: numbers.slope(place.example, layer, j),
      place: { sym: 'z', layer, to: j + 1 },
      current: isAt('delta', j),
    })),
  };
}

/** δ and W of the layer after. */
function nextLayer({ place, layer, widths, numbers, isAt }: Scene): Matrix[] {
  const next = layer + 1;
  return [
    {
      symbol: `\\dlts{${next}}`,
      name: `deltas of layer ${next}`,
      kind: 'gradient',
      sign: '',
      rows: cells(1, widths[next], (_, i) => ({
        name: `delta of neuron ${i + 1} of layer ${next}`,
        value: numbers.delta(place.example, next, i),
        place: { sym: 'delta', layer: next, to: i + 1 },
        lights: [{ sym: 'w', layer: next, to: i + 1 }],
        current: isAt('share', undefined, i),
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
function residuals({ place, layer, widths, numbers }: Scene): Matrix[] {
  const row = (name: string, sym: 'a' | 'y', value: (j: number) => number) =>
    cells(1, widths[layer], (_, j) => ({
      name: `${name} ${j + 1}`,
      value: value(j),
      given: sym === 'y',
      place: { sym, layer: sym === 'a' ? layer : undefined, to: j + 1 },
    }));
  return [
    {
      symbol: `\\acts{${layer}}`,
      name: 'outputs',
      kind: 'data',
      sign: '',
      rows: row('output', 'a', (j) => numbers.activation(place.example, layer, j)),
    },
    {
      symbol: '\\ys',
      name: 'targets',
      kind: 'data',
      sign: '−',
      rows: row('target', 'y', (j) => numbers.target(place.example, j)),
    },
  ];
}
