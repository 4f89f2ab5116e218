import { describe, expect, test } from 'vitest';
import { bytesAllocated } from '../heap-growth.ts';

const trainer = (kind: string, settings: string) => `
  import { moons } from '../../src/engine/data/index.ts';
  import { initialize } from '../../src/engine/index.ts';
  import { FastTrainer, loadKernels } from '../../src/engine/kernels/index.ts';
  const shape = { inputs: 2, layers: [
    { neurons: 4, activation: 'relu' }, { neurons: 1, activation: 'identity' },
  ] };
  const trainer = new FastTrainer(
    await loadKernels('${kind}'), shape, moons({ size: 50_001, noise: 0.1, seed: 1 }),
    { loss: 'half-squared-error', learningRate: 0.01, batchSize: 1, ...${settings} },
  );
  initialize(trainer.network, { kind: 'xavier-uniform' }, 1);
  trainer.beginHere();
  const step = () => trainer.run(1);
`;

describe.each(['relaxed', 'strict', 'typescript'])('a call of %s allocates nothing', (kind) => {
  test.each(['{}', "{ optimizer: { kind: 'adam' } }"])('%s', (settings) => {
    expect(bytesAllocated(trainer(kind, settings))).toBeLessThan(1);
  });
});
