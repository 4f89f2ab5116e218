import { test } from 'vitest';
import { solve } from '../../../../src/engine/solve/solve.ts';
import { expectPrinted, network } from './printed.ts';

test.each([
  [0.6, 0.9, '0.82', '0.09'],
  [2, 2, '0.98', '0.20'],
])('Nielsen, ch. 3: one neuron from w = %d, b = %d, 300 epochs', (w, b, before, after) => {
  const output = (updates: number) => {
    const activation = 'sigmoid' as const;
    const start = [{ weights: [[w]], biases: [b], activation }];
    const [layer] = solve(network('nielsen', { layers: start, updates })).updated;
    const then = network('nielsen', { layers: [{ ...layer, activation }], updates: 0 });
    return solve(then).examples[0].layers[0].activation;
  };
  expectPrinted(output(0), before);
  expectPrinted(output(300), after);
});
