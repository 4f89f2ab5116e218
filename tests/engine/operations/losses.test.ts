import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../src/engine/graph/index.ts';
import {
  type ActivationName,
  activations,
  binaryCrossEntropy,
  crossEntropy,
  halfSquaredError,
  type LossName,
  losses,
  mean,
  meanSquaredError,
  outputLoss,
  pairingFault,
  sigmoid,
  sigmoidBinaryCrossEntropy,
  softmax,
  softmaxCrossEntropy,
  sum,
  sumSquaredError,
} from '../../../src/engine/operations/index.ts';

const matrix = (rows: number, columns: number, entry: fc.Arbitrary<number>) =>
  fc.array(entry, { minLength: rows * columns, maxLength: rows * columns });
const logit = fc.double({ min: -12, max: 12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the squared errors of two examples, by hand', () => {
  const graph = new Graph();
  const a = graph.input(2, 3, [1, 2, 3, 0, 0, 0]);
  const y = graph.input(2, 3, [1, 0, 0, 1, 0, 0]);
  expect([...sumSquaredError(a, y).data]).toEqual([13, 1]);
  expect([...halfSquaredError(a, y).data]).toEqual([6.5, 0.5]);
  expect([...meanSquaredError(a, y).data]).toEqual([13 / 3, 1 / 3]);
});

test('the cross-entropies, by hand; 0 ln 0 is 0', () => {
  const graph = new Graph();
  const a = graph.input(2, 2, [0.5, 0.5, 1, 0]);
  const y = graph.input(2, 2, [1, 0, 1, 0]);
  expect(crossEntropy(a, y).data[0]).toBeCloseTo(Math.LN2, 15);
  expect(crossEntropy(a, y).data[1]).toBe(0);
  expect(binaryCrossEntropy(a, y).data[0]).toBeCloseTo(Math.LN2, 15);
  expect(binaryCrossEntropy(a, y).data[1]).toBe(0);
});

test('certain and right: the slopes of the cross-entropies are finite', () => {
  for (const loss of [crossEntropy, binaryCrossEntropy]) {
    const graph = new Graph();
    const a = graph.parameter(1, 2, [1, 0]);
    graph.backward(loss(a, graph.input(1, 2, [1, 0])));
    expect([...a.gradient].every(Number.isFinite)).toBe(true);
  }
});

describe.each([
  {
    name: 'sigmoid',
    activation: sigmoid,
    loss: binaryCrossEntropy,
    fused: sigmoidBinaryCrossEntropy,
  },
  { name: 'softmax', activation: softmax, loss: crossEntropy, fused: softmaxCrossEntropy },
])('$name, fused with its cross-entropy', ({ name, activation, loss, fused }) => {
  test('equals the two one after the other', () => {
    fc.assert(
      fc.property(matrix(2, 3, logit), matrix(2, 3, share), (logits, targets) => {
        const graph = new Graph();
        const z = graph.parameter(2, 3, logits);
        const y = graph.input(2, 3, targets);
        const [together, apart] = [fused(z, y), loss(activation(z), y)];
        const [first, second] = [together, apart].map((value) => {
          graph.backward(sum(value));
          return [...value.data, ...z.gradient];
        });
        first.forEach((x, i) => {
          // σ(12) is 1 − 6e−6, so that 1 − a has lost five of its digits.
          expect(Math.abs(x - second[i])).toBeLessThan(1e-10 * (1 + Math.abs(x)));
        });
      }),
    );
  });

  test('is finite at ±1000, with the slope a − y', () => {
    const targets = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    for (const row of targets) {
      for (const logits of [
        [1000, -1000, 0],
        [-1000, 1000, 1000],
        [-1000, -1000, -1000],
      ]) {
        const graph = new Graph();
        const z = graph.parameter(1, 3, logits);
        const out = fused(z, graph.input(1, 3, row));
        graph.backward(out);
        expect(Number.isFinite(out.number)).toBe(true);
        const a = activation(z).data;
        const outputs = name === 'sigmoid' ? 3 : 1;
        z.gradient.forEach((slope, i) => {
          expect(slope).toBeCloseTo((a[i] - row[i]) / outputs, 14);
        });
      }
    }
  });
});

test('far out the fused losses keep their digits', () => {
  const graph = new Graph();
  const one = graph.input(1, 1, [1]);
  const lossAt = (z: number) => sigmoidBinaryCrossEntropy(graph.input(1, 1, [z]), one).number;
  expect(lossAt(1000)).toBe(0);
  expect(lossAt(-1000)).toBe(1000);
  expect(lossAt(40) / Math.exp(-40)).toBeCloseTo(1, 12);
  const pair = softmaxCrossEntropy(graph.input(1, 2, [40, 0]), graph.input(1, 2, [1, 0]));
  expect(pair.number / Math.exp(-40)).toBeCloseTo(1, 12);
});

describe('a last activation and a loss', () => {
  const pairs = Object.keys(activations).flatMap((activation) =>
    Object.keys(losses).map((loss) => [activation, loss] as [ActivationName, LossName]),
  );
  const goTogether = ([activation, loss]: [ActivationName, LossName]) => {
    if (loss === 'cross-entropy' || activation === 'softmax') {
      return activation === 'softmax' && loss === 'cross-entropy';
    }
    return loss !== 'binary-cross-entropy' || activation === 'sigmoid';
  };

  test.each(pairs.filter(goTogether))(
    '%s and %s: the loss of the activation',
    (activation, loss) => {
      expect(pairingFault(activation, loss)).toBeUndefined();
      const graph = new Graph();
      const z = graph.parameter(2, 3, [0.5, -1, 2, 1, 0.2, -0.7]);
      const y = graph.input(2, 3, [1, 0, 0, 0, 1, 0]);
      const a = activations[activation].apply(z);
      const [paired, plain] = [outputLoss(activation, loss)(z, a, y), losses[loss](a, y)];
      expect(mean(paired).number).toBeCloseTo(mean(plain).number, 14);
    },
  );

  test.each(pairs.filter((pair) => !goTogether(pair)))('%s and %s: refused', (activation, loss) => {
    expect(pairingFault(activation, loss)).toContain(activation);
    expect(() => outputLoss(activation, loss)).toThrow(loss);
  });

  test('the fused losses do not replay the activation', () => {
    const graph = new Graph();
    const z = graph.parameter(1, 2, [1, 2]);
    const a = softmax(z);
    const out = outputLoss('softmax', 'cross-entropy')(z, a, graph.input(1, 2, [1, 0]));
    expect(graph.ancestors(out)).not.toContain(a);
  });
});
