import { describe, expect, test } from 'vitest';
import {
  FIRST_SEED,
  FiveStepsModel,
  GOAL,
  LEARNING_RATE,
  MOST_UPDATES,
} from '../../../components/figures/five-steps/five-steps-model.ts';
import { STEPS } from '../../../components/figures/five-steps/steps.ts';
import { trainByHand } from './xor-by-hand.ts';

/** Copies all that the figure stores, by the words it has for it. */
function stored({ network, recording }: FiveStepsModel): Record<string, number[]> {
  const { input, target, layers, exampleLoss, loss } = recording;
  return {
    inputs: [...input.data],
    targets: [...target.data],
    'weights and biases': [...network.parameters],
    activations: layers.flatMap(({ preActivation, activation }) => [
      ...preActivation.data,
      ...activation.data,
    ]),
    loss: [...exampleLoss.data, ...loss.data],
    deltas: layers.flatMap(({ preActivation }) => [...preActivation.gradient]),
    gradient: [...network.gradient],
  };
}

/** Trains from a seed to the end. */
function trained(seed: number): FiveStepsModel {
  const model = new FiveStepsModel(seed);
  while (!model.ended) model.advanceRound();
  return model;
}

describe('the five steps', () => {
  test('come in their order, one a click, round after round', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    expect(model.last).toBeUndefined();
    const seen = Array.from({ length: 10 }, () => {
      const { next } = model;
      model.advance();
      expect(model.last).toBe(next);
      return [model.last, model.done, model.updates];
    });
    expect(seen).toEqual([
      ['forward', 1, 0],
      ['loss', 2, 0],
      ['backward', 3, 0],
      ['update', 4, 1],
      ['repeat', 5, 1],
      ['forward', 1, 1],
      ['loss', 2, 1],
      ['backward', 3, 1],
      ['update', 4, 2],
      ['repeat', 5, 2],
    ]);
    expect(model.clock).toBe(10);
  });

  test('each change what the figure says they change, and nothing else', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    for (let i = 0; i < 5; i++) model.advance();
    for (const { name, changes } of STEPS) {
      const before = stored(model);
      model.advance();
      const after = stored(model);
      const changed = Object.keys(after).filter(
        (quantity) => !after[quantity].every((x, i) => Object.is(x, before[quantity][i])),
      );
      // The next batch is the same four examples again.
      const expected = name === 'repeat' ? [] : changes.map(({ words }) => words);
      expect(changed.sort(), name).toEqual([...expected].sort());
    }
  });

  test('are plain gradient descent, as in a training written by hand', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    const byHand = trainByHand(Array.from(model.network.parameters), LEARNING_RATE, 100);
    for (let i = 0; i <= 100; i++) model.advanceRound();
    expect(model.losses).toHaveLength(101);
    for (const [i, loss] of model.losses.entries()) expect(loss).toBeCloseTo(byHand.losses[i], 10);
    for (const [i, parameter] of model.network.parameters.entries()) {
      expect(parameter).toBeCloseTo(byHand.parameters[i], 10);
    }
  });
});

describe('training', () => {
  test('learns XOR from many seeds, and the loss falls at every update', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { recording, losses, updates } = trained(seed);
      expect(recording.loss.number).toBeLessThan(GOAL);
      expect(updates).toBeLessThan(1000);
      expect(Array.from(recording.output.data, Math.round)).toEqual([0, 1, 1, 0]);
      for (let i = 1; i < losses.length; i++) expect(losses[i]).toBeLessThan(losses[i - 1]);
    }
  });

  test('stops in words where a start leads nowhere', () => {
    const model = trained(444);
    expect(model.updates).toBe(MOST_UPDATES);
    expect(model.recording.loss.number).toBeGreaterThan(Math.LN2 / 2);
  });

  test('does nothing once it has ended', () => {
    const model = trained(FIRST_SEED);
    const before = stored(model);
    const { clock } = model;
    model.advance();
    model.advanceRound();
    expect(model.clock).toBe(clock);
    expect(stored(model)).toEqual(before);
  });

  test('goes back to any update, and from there makes the same run', () => {
    const model = trained(FIRST_SEED);
    const losses = [...model.losses];
    const end = stored(model);
    for (const updates of [0, 1, 57, 200]) {
      const fresh = new FiveStepsModel(FIRST_SEED);
      for (let i = 0; i <= updates; i++) fresh.advanceRound();
      model.goTo(updates);
      expect([model.updates, model.clock, model.last]).toEqual([updates, fresh.clock, 'loss']);
      expect(model.recording.output.data).toEqual(fresh.recording.output.data);
      expect(model.network.parameters).toEqual(fresh.network.parameters);
      expect(model.furthestUpdate).toBe(losses.length - 1);
    }
    while (!model.ended) model.advance();
    expect(model.losses).toEqual(losses);
    expect(stored(model)).toEqual(end);
  });
});
