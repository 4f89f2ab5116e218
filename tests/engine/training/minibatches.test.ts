import { assert, boolean, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { gaussians } from '../../../src/engine/data/index.ts';
import { Random } from '../../../src/engine/random.ts';
import { Minibatches } from '../../../src/engine/training/minibatches.ts';
import { startStream } from '../../../src/engine/training/streams.ts';

const dataset = (size: number) => gaussians({ size, classes: 2, noise: 1, seed: 1 });

/** The examples of an epoch, batch after batch. */
function epochOf(batches: Minibatches, epoch: number): number[][] {
  batches.goTo(epoch * batches.stepsPerEpoch);
  return Array.from({ length: batches.stepsPerEpoch }, () => {
    const examples = [...batches.indices()];
    batches.advance();
    return examples;
  });
}

test('every epoch takes each example once, in batches of the size but for the last', () => {
  assert(
    property(
      integer({ min: 2, max: 60 }),
      integer({ min: 1, max: 60 }),
      boolean(),
      integer({ min: 0, max: 0xffffffff }),
      (size, batch, shuffle, seed) => {
        const batchSize = Math.min(batch, size);
        const batches = new Minibatches(dataset(size), { batchSize, shuffle, seed });
        for (const epoch of [0, 1, 7]) {
          const cut = epochOf(batches, epoch);
          const everyone = Array.from({ length: size }, (_, i) => i);
          expect(cut.flat().toSorted((a, b) => a - b)).toEqual(everyone);
          if (!shuffle) expect(cut.flat()).toEqual(everyone);
          expect(cut.slice(0, -1).every((one) => one.length === batchSize)).toBe(true);
          expect(cut[cut.length - 1].length).toBe(batches.lastBatchSize);
        }
      },
    ),
  );
});

test('going on and going to a step come to the same place', () => {
  const make = () => new Minibatches(dataset(10), { batchSize: 4, shuffle: true, seed: 1 });
  const walked = make();
  for (let step = 0; step < 12; step++) {
    const jumped = make();
    jumped.goTo(step);
    expect([jumped.step, jumped.epoch, jumped.isLast]).toEqual([
      step,
      Math.floor(step / 3),
      step % 3 === 2,
    ]);
    expect([walked.step, walked.epoch, walked.isLast]).toEqual([
      jumped.step,
      jumped.epoch,
      jumped.isLast,
    ]);
    expect(walked.isBetweenEpochs).toBe(step % 3 === 0);
    expect(walked.indices()).toEqual(jumped.indices());
    walked.advance();
  }
});

test('the order depends on seed and epoch alone, whatever was asked before', () => {
  const make = (seed: number) =>
    new Minibatches(dataset(30), { batchSize: 7, shuffle: true, seed });
  const forward = make(1);
  const epochs = [0, 1, 2, 3].map((epoch) => epochOf(forward, epoch));
  const backward = make(1);
  expect([3, 2, 1, 0].map((epoch) => epochOf(backward, epoch)).reverse()).toEqual(epochs);
  expect(new Set(epochs.map((epoch) => epoch.flat().join())).size).toBe(4);
  expect(epochOf(make(2), 0)).not.toEqual(epochs[0]);
});

test('streams of different seeds, purposes and numbers all differ, and can be begun again', () => {
  const random = new Random(0);
  const first = (seed: number, purpose: 'order' | 'dropout', number: number) => {
    startStream(random, seed, purpose, number);
    return `${random.bits()},${random.bits()}`;
  };
  const seen = new Set<string>();
  for (const purpose of ['order', 'dropout'] as const) {
    for (let seed = 0; seed < 30; seed++) {
      for (let number = 0; number < 30; number++) seen.add(first(seed, purpose, number));
    }
  }
  expect(seen.size).toBe(2 * 30 * 30);
  expect(first(3, 'order', 4)).toBe(first(3, 'order', 4));
});
