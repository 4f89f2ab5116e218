import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatCount, formatNumber } from '../../components/parts/text/format-number.ts';
import { moons } from '../../src/engine/data/generated-classes.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { Random } from '../../src/engine/random.ts';
import { Trainer } from '../../src/engine/training/trainer.ts';

/** Asks the engine how many updates an epoch of so many examples takes. */
function updatesPerEpoch(examples: number, batchSize: number): number {
  const network = new Network({ inputs: 2, layers: [{ neurons: 1, activation: 'sigmoid' }] });
  const data = moons({ size: examples, noise: 0, seed: 0 });
  const loss = 'binary-cross-entropy';
  return new Trainer(network, data, { loss, learningRate: 0, batchSize }).stepsPerEpoch;
}

/** Chapter 8: from examples, batch size and epochs to updates. */
export const problem = numericProblem('epochs-and-updates', (random: Random) => {
  const batchSize = 8 + random.integer(25);
  const full = 3 + random.integer(20);
  const rest = 1 + random.integer(batchSize - 1);
  const examples = full * batchSize + rest;
  const epochs = 5 + random.integer(36);
  const perEpoch = updatesPerEpoch(examples, batchSize);
  const answer = epochs * perEpoch;
  return {
    given: { examples, batchSize, epochs },
    prompt: [
      `A training set has ${formatCount(examples)} examples. They are shuffled in each epoch and cut into batches of ${batchSize}; the last batch of an epoch takes what is left.`,
      `How many updates are made in ${epochs} epochs?`,
    ],
    label: 'Updates',
    answer,
    precision: 'exact',
    mistakes: [
      {
        value: epochs * full,
        explanation: `You left out the last batch of each epoch. It is smaller, with ${rest} of the examples, but it makes an update as well.`,
      },
      {
        value: perEpoch,
        explanation: 'These are the updates of one epoch.',
      },
      {
        value: epochs * examples,
        explanation:
          'You made one update for each example. A batch of many examples makes one update.',
      },
      {
        value: Math.ceil((epochs * examples) / batchSize),
        explanation:
          'You cut all epochs together into batches. Here no batch reaches from one epoch into the next: each epoch has a smaller batch at its end.',
      },
    ],
    solution: [
      'Every batch of an epoch makes one update, and what is left over is a batch as well: divide and round up.',
      `One epoch: $${formatCount(examples)} / ${batchSize}$ is ${formatNumber(examples / batchSize, 2)}, so there are ${full} full batches and one of ${rest}: ${perEpoch} updates.`,
      `$${epochs} · ${perEpoch} = ${formatCount(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
