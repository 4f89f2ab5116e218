import { describe, expect, test } from 'vitest';
import { bytesAllocated, bytesKept } from './heap-growth.ts';

/** Records 3-8-4 with a loss, over one vector of parameters; a step replays it and walks downhill. */
const training = (hidden: string, output: string, loss: string, precision = 'float64') => `
  import { activations, Graph, linear, mean, outputLoss } from '../../src/engine/index.ts';
  import { Random } from '../../src/engine/random.ts';
  const graph = new Graph('${precision}');
  const random = new Random(1);
  const draw = (length) => Array.from({ length }, () => random.normal());
  const x = graph.input(5, 3, draw(15));
  const y = graph.input(5, 4, Array.from({ length: 20 }, (_, i) => (i % 5 === 0 ? 1 : 0)));
  const leaves = [[8, 3], [1, 8], [4, 8], [1, 4]].map(([m, n]) => graph.parameter(m, n, draw(m * n)));
  const a1 = activations['${hidden}'].apply(linear(x, leaves[0], leaves[1]));
  const z2 = linear(a1, leaves[2], leaves[3]);
  const a2 = activations['${output}'].apply(z2);
  const loss = mean(outputLoss('${output}', '${loss}')(z2, a2, y));
  const step = () => {
    graph.forward(loss);
    graph.backward(loss);
    for (let l = 0; l < leaves.length; l++) {
      const { data, gradient } = leaves[l];
      for (let i = 0; i < data.length; i++) data[i] -= 0.001 * gradient[i];
    }
  };
`;

describe('a replayed step allocates nothing', () => {
  test.each<Parameters<typeof training>>([
    ['tanh', 'sigmoid', 'half-squared-error'],
    ['relu', 'identity', 'mean-squared-error'],
    ['leaky-relu', 'sigmoid', 'binary-cross-entropy'],
    ['sigmoid', 'tanh', 'sum-squared-error', 'float32'],
  ])('%s, %s and %s', (...settings) => {
    expect(bytesAllocated(training(...settings))).toBeLessThan(1);
  });
});

// Here JavaScript boxes the numbers that functions too long to inline return: garbage, nothing kept.
describe('a replayed step keeps nothing', () => {
  test.each<Parameters<typeof training>>([
    ['softplus', 'sigmoid', 'binary-cross-entropy'],
    ['relu', 'softmax', 'cross-entropy'],
    ['gelu', 'softmax', 'cross-entropy'],
  ])('%s, %s and %s', (...settings) => {
    expect(bytesKept(training(...settings))).toBeLessThan(1);
  });
});
