import { examplesOf } from '../../components/figures/training-run/run-settings.ts';
import { initialize } from '../../src/engine/network/initialization.ts';
import { Network } from '../../src/engine/network/network.ts';
import { type Checkpoint, Trainer } from '../../src/engine/training/index.ts';

export const title = 'a 2-8-8-1 network trained by Adam, saved and gone on with';

const SAVED = 500;
const END = 600;
const RATE = 0.01;

/** Trains straight through, from a checkpoint, and from one that has lost Adam’s memory. */
export function results(): Record<string, number> {
  const straight = makeTrainer();
  straight.run({ steps: SAVED });
  const saved: Checkpoint = JSON.parse(JSON.stringify(straight.checkpoint()));
  straight.run({ steps: END - SAVED });
  const whole = goOn(saved);
  const forgetful = goOn({ ...saved, memory: saved.memory.map(() => 0) });
  const misplaced = goOn({ ...saved, step: 0 }, END - SAVED);
  return {
    saved: SAVED,
    end: END,
    rate: RATE,
    parameters: saved.parameters.length,
    memory: saved.memory.length,
    'straight-loss': lossOf(straight),
    'whole-loss': lossOf(whole),
    'forgetful-loss': lossOf(forgetful),
    'misplaced-loss': lossOf(misplaced),
    'whole-difference': largestDifference(straight, whole),
    'forgetful-difference': largestDifference(straight, forgetful),
    'misplaced-difference': largestDifference(straight, misplaced),
  };
}

function goOn(checkpoint: Checkpoint, steps = END - SAVED): Trainer {
  const trainer = makeTrainer();
  trainer.restore(checkpoint);
  trainer.run({ steps });
  return trainer;
}

function makeTrainer(): Trainer {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 8, activation: 'tanh' },
      { neurons: 8, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 3);
  return new Trainer(network, examplesOf('moons'), {
    loss: 'binary-cross-entropy',
    learningRate: RATE,
    optimizer: { kind: 'adam' },
    batchSize: 8,
    seed: 3,
  });
}

function lossOf({ lossHistory }: Trainer): number {
  return lossHistory[lossHistory.length - 1].trainingLoss;
}

function largestDifference(one: Trainer, other: Trainer): number {
  const [a, b] = [one.network.parameters, other.network.parameters];
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i])));
}
