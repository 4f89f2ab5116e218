import { expect, test } from 'vitest';
import { solve } from '../../../../src/engine/solve/solve.ts';
import { expectPrinted, network } from './printed.ts';

test('Hagan, Demuth & Beale, the 1-2-1 function approximation', () => {
  const { examples, updated } = solve(network('hagan'));
  const [first, second] = examples[0].layers;
  expect(network('hagan').examples[0].target[0]).toBeCloseTo(1 + Math.sin(Math.PI / 4), 15);
  expectPrinted(first.activation, '0.321 0.368');
  expectPrinted(second.activation, '0.446');
  expectPrinted([network('hagan').examples[0].target[0] - second.activation[0]], '1.261');
  expectPrinted(second.delta, '-2.522');
  expectPrinted(first.delta, '-0.0495 0.0997');
  expectPrinted(updated[1].weights[0], '0.171 -0.0772');
  expectPrinted(updated[1].biases, '0.732');
  expectPrinted(updated[0].weights.flat(), '-0.265 -0.420');
  expectPrinted(updated[0].biases, '-0.475 -0.140');
});
