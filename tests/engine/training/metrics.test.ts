import { describe, expect, test } from 'vitest';
import { gaussians, line, moons, withOneHotTargets } from '../../../src/engine/data/index.ts';
import {
  accuracyOf,
  confusionMatrix,
  Evaluation,
  predictedClass,
} from '../../../src/engine/training/index.ts';
import { networkOf } from './setup.ts';

test.each([
  [[0.2, 0.5, 0.8], 1, [0, 1, 1]],
  [[0.2, 0.8, 0.7, 0.3, 0.5, 0.5], 2, [1, 0, 0]],
  [[1, 3, 2, 9, 0, 0], 3, [1, 0]],
])('the class that outputs %s in rows of %i speak for', (outputs, columns, classes) => {
  const rows = classes.map((_, row) => predictedClass(Float64Array.from(outputs), columns, row));
  expect(rows).toEqual(classes);
});

describe('a confusion matrix', () => {
  test('counts the examples by class and predicted class', () => {
    const data = gaussians({ size: 90, classes: 3, noise: 0.8, seed: 2 });
    const network = networkOf([2, 3], 'tanh', 'softmax');
    const matrix = confusionMatrix(network, data);
    expect(matrix.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([30, 30, 30]);
    const outputs = network.predict(data.inputs);
    const right = [...data.labels].filter((label, i) => {
      const row = [...outputs.slice(3 * i, 3 * i + 3)];
      return row.indexOf(Math.max(...row)) === label;
    });
    expect(accuracyOf(matrix)).toBe(right.length / 90);
    expect(right.length).toBeGreaterThan(0);
  });

  test('of one output and of two agree', () => {
    const data = moons({ size: 40, noise: 0.3, seed: 1 });
    const one = networkOf([2, 1]);
    const two = networkOf([2, 2], 'tanh', 'softmax');
    // softmax over (0, z) is sigmoid of z.
    two.parameters.fill(0);
    two.layers[0].weights.set(one.layers[0].weights, 2);
    expect(confusionMatrix(two, withOneHotTargets(data))).toEqual(confusionMatrix(one, data));
  });

  test('is empty for regression', () => {
    const data = line({ size: 5, noise: 0, seed: 1 });
    expect(confusionMatrix(networkOf([1, 1], 'tanh', 'identity'), data)).toEqual([]);
    expect(accuracyOf([])).toBeNaN();
  });
});

test.each([1, 255, 256, 257, 600])(
  'an evaluation of %i examples is that of all at once',
  (size) => {
    const data = gaussians({ size: Math.max(size, 2), classes: 2, noise: 0.5, seed: 3 });
    const network = networkOf([2, 3, 1]);
    const evaluation = new Evaluation(network, data, 'binary-cross-entropy');
    evaluation.measure();
    const whole = network.record(data.size, 'binary-cross-entropy');
    whole.input.data.set(data.inputs);
    whole.target.data.set(data.targets);
    whole.forward();
    expect(evaluation.loss).toBe(whole.loss.number);
    expect(evaluation.accuracy).toBe(accuracyOf(confusionMatrix(network, data)));
    expect(evaluation.overflow).toBeUndefined();
  },
);
