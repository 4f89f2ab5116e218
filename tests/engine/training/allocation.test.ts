import { describe, expect, test } from 'vitest';
import { bytesAllocated, bytesKept } from '../heap-growth.ts';

/** A trainer of 2-4-1. Measuring, which the history keeps, is left out; an order for an epoch is rare. */
const trainer = (hidden: string, output: string, settings: string) => `
  import { moons } from '../../src/engine/data/index.ts';
  import { initialize, Network, Trainer } from '../../src/engine/index.ts';
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 4, activation: '${hidden}' },
      { neurons: 1, activation: '${output}' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 1);
  const data = moons({ size: 50_001, noise: 0.1, seed: 1 });
  const trainer = new Trainer(network, data, {
    loss: 'half-squared-error', learningRate: 0.01, batchSize: 1, measureEvery: 1e6, ...${settings},
  });
  const step = () => trainer.step();
`;

const optimizers = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'];

// ReLU: what a function of its own returns, as exp does, JavaScript may box where it does not inline.
describe('a step allocates nothing', () => {
  test.each(optimizers)('%s', (kind) => {
    const settings = `{ optimizer: { kind: '${kind}' } }`;
    expect(bytesAllocated(trainer('relu', 'identity', settings))).toBeLessThan(1);
  });
});

describe('a step keeps nothing', () => {
  test.each([
    '{}',
    "{ loss: 'binary-cross-entropy' }",
    '{ weightDecay: 0.001, dropout: 0.2 }',
    "{ schedule: { kind: 'exponential', factor: 0.9999 } }",
  ])('%s', (settings) => {
    expect(bytesKept(trainer('tanh', 'sigmoid', settings))).toBeLessThan(1);
  });
});

test('the measurement sees what is allocated, and what is kept', () => {
  const thrownAway = 'const last = []; const step = () => { last[0] = { a: 1.5 }; };';
  expect(bytesAllocated(thrownAway)).toBeGreaterThan(10);
  expect(bytesKept(thrownAway)).toBeLessThan(1);
  const kept = 'const all = []; const step = () => { all.push({ a: 1.5 }); };';
  expect(bytesKept(kept)).toBeGreaterThan(10);
});
