import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OptimizerName } from '../../../src/engine/training/index.ts';
import { Snapshots } from '../../../src/engine/training/snapshots.ts';
import { fewMoons, moonTrainer } from './setup.ts';

const names: OptimizerName[] = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'];

describe('goTo', () => {
  test('comes to the very bits of the original run, at any step and in any order', () => {
    assert(
      property(
        constantFrom(...names),
        integer({ min: 1, max: 500 }),
        integer({ min: 1, max: 23 }),
        nat(),
        nat(),
        (kind, steps, batchSize, one, two) => {
          // Little room: snapshots are few and replays long.
          const trainer = moonTrainer({ optimizer: { kind }, batchSize, historyBytes: 0 });
          const states = [trainer.checkpoint()];
          for (let i = 0; i < steps; i++) {
            trainer.step();
            states.push(trainer.checkpoint());
          }
          const history = [...trainer.lossHistory];
          for (const step of [one % (steps + 1), two % (steps + 1), steps]) {
            trainer.goTo(step);
            expect(trainer.checkpoint()).toEqual(states[step]);
            expect(trainer.furthestStep).toBe(steps);
          }
          expect(trainer.lossHistory).toEqual(history);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('draws the dropout of each step again', () => {
    const settings = { dropout: 0.5, weightDecay: 0.01, historyBytes: 0 };
    const trainer = moonTrainer(settings);
    trainer.run({ steps: 50 });
    const end = trainer.checkpoint();
    trainer.goTo(31);
    trainer.goTo(50);
    expect(trainer.checkpoint()).toEqual(end);
    const other = moonTrainer({ ...settings, seed: 1, shuffle: false });
    const ordered = moonTrainer({ ...settings, seed: 2, shuffle: false });
    other.run({ steps: 1 });
    ordered.run({ steps: 1 });
    expect(other.checkpoint()).not.toEqual(ordered.checkpoint());
  });

  test('a run taken up in the past repeats itself', () => {
    const trainer = moonTrainer({ optimizer: { kind: 'adam' }, seed: 9 });
    trainer.run({ epochs: 30 });
    const end = trainer.checkpoint();
    const history = [...trainer.lossHistory];
    trainer.goTo(17);
    trainer.run({ steps: end.step - 17 });
    expect(trainer.checkpoint()).toEqual(end);
    expect(trainer.lossHistory).toEqual(history);
  });

  test('loading or looking at a batch on the way changes nothing', () => {
    const plain = moonTrainer();
    const looked = moonTrainer();
    for (let i = 0; i < 40; i++) {
      looked.load().forward();
      looked.load().backward();
      looked.network.predict(fewMoons.inputs);
      looked.step();
    }
    plain.run({ steps: 40 });
    expect(looked.checkpoint()).toEqual(plain.checkpoint());
  });

  test.each([-1, 0.5, 11, Number.NaN])('refuses step %s of a run of ten', (step) => {
    const trainer = moonTrainer();
    trainer.run({ steps: 10 });
    expect(() => trainer.goTo(step)).toThrow(`step must be 0 to 10, not ${step}`);
    expect(trainer.stepCount).toBe(10);
  });
});

test('reset begins again', () => {
  const trainer = moonTrainer({ optimizer: { kind: 'adam' } });
  const start = trainer.checkpoint();
  trainer.run({ epochs: 12 });
  const end = trainer.checkpoint();
  const history = [...trainer.lossHistory];
  trainer.reset();
  expect(trainer.checkpoint()).toEqual(start);
  expect(trainer.lossHistory).toEqual(history.slice(0, 1));
  expect(trainer.furthestStep).toBe(0);
  trainer.run({ epochs: 12 });
  expect(trainer.checkpoint()).toEqual(end);
});

test('after an edit by hand the history begins anew, and travels rightly', () => {
  const trainer = moonTrainer({ optimizer: { kind: 'momentum' } });
  trainer.run({ steps: 13 });
  trainer.goTo(7);
  trainer.network.parameters[0] = 3;
  trainer.beginHere();
  expect([trainer.firstStep, trainer.furthestStep]).toEqual([7, 7]);
  expect(trainer.lossHistory.map(({ epoch }) => epoch)).toEqual([0, 1, 1.4]);
  trainer.run({ steps: 9 });
  const end = trainer.checkpoint();
  trainer.goTo(7);
  expect(trainer.network.parameters[0]).toBe(3);
  trainer.goTo(16);
  expect(trainer.checkpoint()).toEqual(end);
  expect(trainer.lossHistory.map(({ epoch }) => epoch)).toEqual([0, 1, 1.4, 2, 3]);
  expect(() => trainer.goTo(6)).toThrow('step must be 7 to 16');
});

describe('a checkpoint', () => {
  test('survives JSON and goes on as the original did', () => {
    for (const kind of names) {
      const trainer = moonTrainer({ optimizer: { kind } });
      trainer.run({ steps: 33 });
      const text = JSON.stringify(trainer.checkpoint());
      trainer.run({ steps: 44 });
      const other = moonTrainer({ optimizer: { kind } });
      other.restore(JSON.parse(text));
      expect(other.epochCount).toBe(33 / 5);
      other.run({ steps: 44 });
      expect(other.checkpoint()).toEqual(trainer.checkpoint());
      expect(other.lossHistory.slice(1)).toEqual(trainer.lossHistory.slice(7));
    }
  });

  test.each([
    [{ step: -1 }, 'step must be a whole number from 0 up, not -1'],
    [{ step: 1.5 }, 'step must be a whole number'],
    [{ parameters: [1] }, 'expected 17 parameters, got 1'],
    [{ memory: [1] }, 'expected 17 memory, got 1'],
    [{ parameters: Array.from({ length: 17 }, () => Number.NaN) }, 'parameters must be finite'],
  ])('that does not fit is refused and changes nothing: %o', (wrong, message) => {
    const trainer = moonTrainer({ optimizer: { kind: 'momentum' } });
    trainer.run({ steps: 3 });
    const before = trainer.checkpoint();
    expect(() => trainer.restore({ ...before, ...wrong })).toThrow(message);
    expect(trainer.checkpoint()).toEqual(before);
  });
});

describe('snapshots', () => {
  /** Keeps snapshots of a run whose only parameter is the step. */
  function kept(first: number, last: number, bytes: number): Snapshots {
    const parameters = Float64Array.of(first, 0);
    const snapshots = new Snapshots(parameters, new Float64Array(1), 'float64', bytes);
    snapshots.begin(first);
    for (let step = first + 1; step <= last; step++) {
      parameters[0] = step;
      snapshots.keep(step);
    }
    return snapshots;
  }

  test('are bounded in number, at most a small share of the run apart', () => {
    assert(
      property(nat(50), integer({ min: 0, max: 5000 }), nat(3000), (first, length, bytes) => {
        const snapshots = kept(first, first + length, bytes);
        expect(snapshots.count).toBeLessThanOrEqual(Math.max(4, bytes / 24));
        const furthest = (4 * length) / snapshots.capacity + 2;
        let widest = 0;
        for (let step = first; step <= first + length; step++) {
          const nearest = snapshots.nearest(step);
          if (nearest < first || nearest > step) throw new Error(`${nearest} for ${step}`);
          widest = Math.max(widest, step - nearest);
        }
        expect(widest).toBeLessThanOrEqual(furthest);
      }),
    );
  });

  test('are not taken again where they are already', () => {
    const snapshots = kept(0, 1000, 3000);
    const { count } = snapshots;
    for (let step = 1; step <= 1000; step++) snapshots.keep(step);
    expect(snapshots.count).toBe(count);
  });

  test('keep little memory: 2,000 steps of 2-8-8-1 with Adam', () => {
    const parameters = new Float64Array(105);
    const memory = new Float64Array(211);
    const snapshots = new Snapshots(parameters, memory, 'float64', 8e6);
    snapshots.begin(0);
    for (let step = 1; step <= 2000; step++) snapshots.keep(step);
    expect(snapshots.count * 8 * (105 + 211)).toBeLessThan(1e6);
  });
});
