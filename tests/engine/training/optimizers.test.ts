import { array, assert, constantFrom, double, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createOptimizer,
  type OptimizerName,
  type OptimizerSettings,
} from '../../../src/engine/training/index.ts';

const names: OptimizerName[] = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'];
const network = (parameterCount: number) => ({ parameterCount, precision: 'float64' }) as const;

/**
 * One parameter through a list of gradients, by the update rules of PyTorch's documentation
 * (torch.optim, algorithm boxes) with its defaults, in scalars.
 */
function byTheBook(name: OptimizerName, start: number, gradients: number[], rate: number): number {
  let w = start;
  let [m, v, buffer] = [0, 0, 0];
  gradients.forEach((g, i) => {
    const t = i + 1;
    if (name === 'sgd') w = w - rate * g;
    if (name === 'momentum' || name === 'nesterov') {
      buffer = t === 1 ? g : 0.9 * buffer + g;
      w = w - rate * (name === 'nesterov' ? g + 0.9 * buffer : buffer);
    }
    if (name === 'rmsprop') {
      v = 0.99 * v + (1 - 0.99) * g ** 2;
      w = w - (rate * g) / (Math.sqrt(v) + 1e-8);
    }
    if (name === 'adam' || name === 'adamw') {
      if (name === 'adamw') w = w - rate * 0.01 * w;
      m = 0.9 * m + (1 - 0.9) * g;
      v = 0.999 * v + (1 - 0.999) * g ** 2;
      const mHat = m / (1 - 0.9 ** t);
      const vHat = v / (1 - 0.999 ** t);
      w = w - (rate * mHat) / (Math.sqrt(vHat) + 1e-8);
    }
  });
  return w;
}

const anyNumber = double({ min: -10, max: 10, noNaN: true });

test.each(names)('%s follows the documented rule, parameter by parameter', (name) => {
  assert(
    property(
      array(anyNumber, { minLength: 1, maxLength: 5 }),
      array(array(anyNumber, { minLength: 5, maxLength: 5 }), { maxLength: 20 }),
      double({ min: 1e-4, max: 0.5, noNaN: true }),
      (start, gradients, rate) => {
        const optimizer = createOptimizer({ kind: name }, rate, network(start.length));
        const parameters = Float64Array.from(start);
        for (const row of gradients) {
          optimizer.step(parameters, Float64Array.from(row.slice(0, start.length)));
        }
        parameters.forEach((w, i) => {
          const expected = byTheBook(
            name,
            start[i],
            gradients.map((row) => row[i]),
            rate,
          );
          expect(Math.abs(w - expected)).toBeLessThanOrEqual(
            1e-11 * Math.max(1, Math.abs(expected)),
          );
        });
      },
    ),
  );
});

describe('by hand', () => {
  /** Where a parameter at 1 is after gradients of 2 and then 1, with a rate of 0.1. */
  function afterTwo(settings: OptimizerSettings): number[] {
    const optimizer = createOptimizer(settings, 0.1, network(1));
    const parameters = Float64Array.of(1);
    return [2, 1].map((g) => {
      optimizer.step(parameters, Float64Array.of(g));
      return parameters[0];
    });
  }

  test.each([
    [{ kind: 'sgd' }, 0.8, 0.7],
    // v = 2, then ½·2 + 1 = 2.
    [{ kind: 'momentum', momentum: 0.5 }, 0.8, 0.6],
    // Steps of 2 + ½·2 and of 1 + ½·2.
    [{ kind: 'nesterov', momentum: 0.5 }, 0.7, 0.5],
    // s = ¾·4 = 3, then ¼·3 + ¾·1 = 1.5.
    [
      { kind: 'rmsprop', smoothing: 0.25, epsilon: 0 },
      1 - 0.2 / Math.sqrt(3),
      1 - 0.2 / Math.sqrt(3) - 0.1 / Math.sqrt(1.5),
    ],
    // The first step of Adam is η whatever the gradient; ε = 1 outside the root makes it 2/(2+1).
    [{ kind: 'adam', beta1: 0.5, beta2: 0.5, epsilon: 1 }, 1 - 0.2 / 3, undefined],
    [{ kind: 'adam', epsilon: 0 }, 0.9, undefined],
    // Decay first: 1 − 0.1·0.5.
    [{ kind: 'adamw', decay: 0.5, epsilon: 0 }, 0.95 - 0.1, undefined],
  ] as [OptimizerSettings, number, number | undefined][])('%o', (settings, first, second) => {
    const [one, two] = afterTwo(settings);
    expect(one).toBeCloseTo(first, 14);
    if (second !== undefined) expect(two).toBeCloseTo(second, 14);
  });
});

test('the memory is the whole state: put back, the same steps follow, bit for bit', () => {
  assert(
    property(
      constantFrom(...names),
      uniqueArray(anyNumber, { minLength: 6, maxLength: 12 }),
      (kind, gradients) => {
        const optimizer = createOptimizer({ kind }, 0.05, network(2));
        const parameters = Float64Array.of(1, -1);
        const run = (some: number[]) => {
          for (const g of some) optimizer.step(parameters, Float64Array.of(g, 1 - g));
        };
        run(gradients.slice(0, 3));
        const saved = { parameters: parameters.slice(), memory: optimizer.memory.slice() };
        run(gradients.slice(3));
        const end = parameters.slice();
        parameters.set(saved.parameters);
        optimizer.memory.set(saved.memory);
        run(gradients.slice(3));
        expect(parameters).toEqual(end);
      },
    ),
  );
});

test('a change of the learning rate acts at the next step', () => {
  const optimizer = createOptimizer({ kind: 'momentum' }, 0.1, network(1));
  const parameters = Float64Array.of(0);
  optimizer.step(parameters, Float64Array.of(1));
  optimizer.learningRate = 0;
  optimizer.step(parameters, Float64Array.of(1));
  expect(parameters[0]).toBe(-0.1);
});

test('Adam goes on at once from any count of steps', () => {
  const optimizer = createOptimizer({ kind: 'adam' }, 0.1, network(1));
  optimizer.memory[2] = 1e15;
  const parameters = Float64Array.of(0);
  optimizer.step(parameters, Float64Array.of(1));
  // Both corrections are 1 by now: m = 0.1 and s = 0.001.
  expect(parameters[0]).toBeCloseTo((-0.1 * 0.1) / (Math.sqrt(0.001) + 1e-8), 12);
  expect(optimizer.memory[2]).toBe(1e15 + 1);
});
