import { describe, expect, test } from 'vitest';
import {
  FiveSteps,
  fiveSteps,
  type StepQuantity,
  stepEffects,
} from '../../../src/engine/training/index.ts';
import { moonTrainer } from './setup.ts';

/** Copies every quantity as it stands, the output included. */
function quantities(five: FiveSteps, recording: ReturnType<FiveSteps['trainer']['load']>) {
  const { network } = five.trainer;
  const state: Record<StepQuantity, number[]> = {
    input: [...recording.input.data],
    target: [...recording.target.data],
    parameters: [...network.parameters],
    activations: recording.layers.flatMap(({ preActivation, activation }) => [
      ...preActivation.data,
      ...activation.data,
    ]),
    loss: [recording.loss.number],
    deltas: recording.layers.flatMap((_, l) => [...recording.delta(l + 1)]),
    gradient: [...network.gradient],
  };
  return state;
}

const names = Object.keys(quantities(new FiveSteps(moonTrainer()), moonTrainer().load()));

describe('each of the five steps', () => {
  test('changes what it says it changes, and nothing else', () => {
    const trainer = moonTrainer({ batchSize: 1 });
    trainer.run({ steps: 7 });
    const five = new FiveSteps(trainer);
    const recording = trainer.load();
    // The first round only fills the recording: its values are older than the parameters.
    for (let i = 0; i < 5; i++) five.advance();
    for (const name of [...fiveSteps, ...fiveSteps]) {
      const before = quantities(five, recording);
      expect(five.next).toBe(name);
      expect(five.advance()).toBe(name);
      const after = quantities(five, recording);
      const changed = names.filter(
        (quantity) =>
          `${before[quantity as StepQuantity]}` !== `${after[quantity as StepQuantity]}`,
      );
      const possible: readonly string[] = stepEffects[name].changes;
      // Two examples in a row may share a target.
      const certain = possible.filter((quantity) => quantity !== 'target');
      expect(changed).toEqual(expect.arrayContaining(certain));
      expect(possible).toEqual(expect.arrayContaining(changed));
    }
  });

  test('together are one step of the trainer, bit for bit', () => {
    const plain = moonTrainer({ optimizer: { kind: 'adam' }, dropout: 0.2 });
    const apart = moonTrainer({ optimizer: { kind: 'adam' }, dropout: 0.2 });
    const five = new FiveSteps(apart);
    for (let i = 0; i < 5 * 12; i++) five.advance();
    plain.run({ steps: 12 });
    expect(apart.checkpoint()).toEqual(plain.checkpoint());
    expect(apart.lossHistory).toEqual(plain.lossHistory);
  });

  test('the update moves against the gradient that the backward pass found', () => {
    const trainer = moonTrainer({ dropout: 0.4, weightDecay: 0.1 });
    const five = new FiveSteps(trainer);
    while (five.next !== 'update') five.advance();
    const { network } = trainer;
    const expected = network.parameters.map((w, i) => w - 0.1 * network.gradient[i]);
    five.advance();
    expect(network.parameters).toEqual(expected);
  });

  test('begins with the forward pass again after a restart', () => {
    const trainer = moonTrainer();
    trainer.run({ steps: 5 });
    const five = new FiveSteps(trainer);
    five.advance();
    five.advance();
    trainer.goTo(2);
    five.restart();
    expect(five.next).toBe('forward');
  });
});
