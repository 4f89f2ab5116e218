import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';
import type { Measurement } from '../../src/engine/training/loss-history.ts';
import { whereItWouldHaveStopped } from '../../src/engine/training/stopping.ts';

const EPOCHS = 12;

/** Draws losses that fall for a while, with a rise on the way, and then wander above their best. */
function drawLosses(random: Random): number[] {
  const turn = 5 + random.integer(2);
  const stumble = 2 + random.integer(2);
  const losses = [drawDecimal(random, 0.6, 0.7, 2)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const before = losses[epoch - 1];
    const step = drawDecimal(random, 0.03, 0.07, 2);
    const up = epoch === stumble || epoch === turn + 1;
    const change = epoch > turn + 1 ? drawDecimal(random, -0.01, 0.02, 2) : up ? step : -1.5 * step;
    losses.push(Math.round(100 * (before + change)) / 100);
  }
  return losses;
}

const measured = (trainingLoss: number, epoch: number): Measurement => ({
  epoch,
  trainingLoss,
  trainingAccuracy: Number.NaN,
  validationLoss: Number.NaN,
  validationAccuracy: Number.NaN,
  gradientNorm: Number.NaN,
});

/** Chapter 8: after which epoch the rule “no improvement” stops. */
export const problem = numericProblem('when-patience-ends', (random: Random) => {
  const losses = drawLosses(random);
  const patience = 3 + random.integer(2);
  const rule = { kind: 'no-improvement', epochs: patience } as const;
  const answer = whereItWouldHaveStopped(rule, losses.map(measured)) ?? 0;
  const best = answer - patience;
  const firstRise = losses.findIndex((loss, epoch) => epoch > 0 && loss > losses[epoch - 1]);
  const lowest = losses.indexOf(Math.min(...losses));
  const given = Object.fromEntries(losses.map((loss, epoch) => [`l${epoch}`, loss]));
  return {
    given: { ...given, patience },
    prompt: [
      `The loss before training and after each epoch was: ${losses.map(formatPlain).join(', ')}.`,
      `Training is to stop after the first epoch at which the loss has not come down below its best value for ${patience} epochs. After which epoch is that? (The first number is epoch 0.)`,
    ],
    label: 'Epoch',
    answer,
    precision: 'exact',
    mistakes: [
      {
        value: best,
        explanation: `This is the best epoch. The rule cannot know that it is: it has to wait ${patience} epochs more.`,
      },
      {
        value: firstRise,
        explanation:
          'Here the loss rises for the first time. The rule does not mind a rise that is made good in time.',
      },
      {
        value: firstRise + patience - 1,
        explanation:
          'You counted from the first rise. The loss came down below its best again, and the count began anew.',
      },
      {
        value: answer + 1,
        explanation: `You waited one epoch too long: ${patience} epochs after the best one the rule fires.`,
      },
      ...(lowest === best
        ? []
        : [
            {
              value: lowest,
              explanation: 'The loss is lowest here, but training never comes so far.',
            },
          ]),
    ],
    solution: [
      `Note the best loss so far, and when it was reached. A loss that only equals the best is no improvement.`,
      `The loss ${formatPlain(losses[best])} of epoch ${best} is not improved on in the ${patience} epochs after it.`,
      `$${best} + ${patience} = ${answer}$.`,
    ],
  };
});

export default asNumeric(problem);
