import { describe, expect, test } from 'vitest';
import { FastTrainer, loadKernels } from '../../../src/engine/kernels/index.ts';
import { entrywiseActivations } from '../../../src/engine/operations/index.ts';

/** Numbers from −30 to 30, and some close to 0. */
const inputs = Float32Array.from({ length: 4001 }, (_, i) => ((i - 2000) / 2000) * 30);
for (let i = 0; i < 400; i++) inputs[i] *= 1e-3;

describe.each(['relaxed', 'strict'] as const)('%s', (kind) => {
  // Bounds on the relative error, in units of 2^−23.
  test.each([
    ['sigmoid', 4],
    ['tanh', 5],
    ['softplus', 4],
    ['relu', 0],
    ['leaky-relu', 1],
    ['identity', 0],
  ] as const)('%s is right to %d units in the last place', async (activation, units) => {
    const trainer = new FastTrainer(
      await loadKernels(kind),
      { inputs: 1, layers: [{ neurons: 1, activation }] },
      { size: 1, inputs: Float32Array.of(0), targets: Float32Array.of(0) },
      { loss: 'half-squared-error', learningRate: 1, batchSize: 1 },
    );
    trainer.network.parameters[0] = 1;
    const outputs = trainer.predict(inputs);
    const { value } = entrywiseActivations[activation];
    let worst = 0;
    inputs.forEach((z, i) => {
      const expected = value(z);
      const error = expected === 0 ? outputs[i] : (outputs[i] - expected) / expected;
      worst = Math.max(worst, Math.abs(error) * 2 ** 23);
    });
    expect(worst).toBeLessThanOrEqual(units + 0.5);
  });
});
