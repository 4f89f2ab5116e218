import { numbersOf } from '../../components/figures/loss-explorer/loss-model.ts';
import type { LossState } from '../../components/figures/loss-explorer/loss-state.ts';
import { descend, LEARNING_RATE } from '../../components/figures/nudging/descent.ts';
import { FIRST_STEP, NudgeModel } from '../../components/figures/nudging/nudge-model.ts';
import { passCost } from '../../components/figures/nudging/pass-costs.ts';
import { GOAL } from '../../components/figures/nudging/start.ts';
import { SIZES } from '../../components/figures/nudging/task.ts';
import { type LossName, solve } from '../../src/engine/index.ts';
import { network as mazur } from './mazur.ts';

export const title = 'losses of single predictions, and passes counted';

/** Multiply-adds a second, for the time that nudging would take. */
const SPEED = 1e9;
const SECONDS_A_DAY = 86_400;
const IMAGES = 60_000;

const given = (state: Partial<LossState>): LossState => ({
  loss: 'half-squared-error',
  against: 'prediction',
  other: undefined,
  values: [],
  targets: [],
  moved: 0,
  ...state,
});

/** The three squared errors of the output of the 2-2-2 network, and the first slope of each. */
function squaredErrors(): Record<string, number> {
  const values = solve(mazur).examples[0].layers[1].activation;
  const state = given({ values, targets: mazur.examples[0].target });
  const of = (loss: LossName) => numbersOf(state, loss);
  const named = {
    half: 'half-squared-error',
    sum: 'sum-squared-error',
    mean: 'mean-squared-error',
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, loss]) => {
      const { loss: value, outputs } = of(loss as LossName);
      return [
        [name, value],
        [`${name}-slope`, outputs[0].slope],
        ['residual-1', outputs[0].residual],
        ['residual-2', outputs[1].residual],
      ];
    }),
  );
}

/** What a probability given to the right answer costs, and how steep the cost is there. */
function probabilities(): Record<string, number> {
  return Object.fromEntries(
    [99, 90, 50, 10, 1].flatMap((percent) => {
      const state = given({ values: [percent / 100], targets: [1] });
      const half = numbersOf(state);
      const binary = numbersOf(state, 'binary-cross-entropy');
      return [
        [`half-${percent}`, half.loss],
        [`half-slope-${percent}`, half.outputs[0].slope],
        [`binary-${percent}`, binary.loss],
        [`binary-slope-${percent}`, binary.outputs[0].slope],
      ];
    }),
  );
}

/** The slopes in a logit that is confidently wrong, under both losses. */
function wrongLogit(): Record<string, number> {
  const state = given({ against: 'logit', values: [-6], targets: [1] });
  const half = numbersOf(state);
  const binary = numbersOf(state, 'binary-cross-entropy');
  return {
    'wrong-logit': -6,
    'wrong-prediction': half.outputs[0].prediction,
    'wrong-residual': half.outputs[0].residual,
    'wrong-half-slope': half.outputs[0].slope,
    'wrong-binary-slope': binary.outputs[0].slope,
  };
}

/** Three classes with the logits 1, 0 and −1, of which the second is right. */
function classes(): Record<string, number> {
  const { loss, outputs } = numbersOf(
    given({ loss: 'cross-entropy', against: 'logit', values: [1, 0, -1], targets: [0, 1, 0] }),
  );
  return {
    'classes-loss': loss,
    ...Object.fromEntries(outputs.map(({ prediction }, j) => [`classes-a-${j + 1}`, prediction])),
    ...Object.fromEntries(outputs.map(({ slope }, j) => [`classes-slope-${j + 1}`, slope])),
  };
}

/** Forward passes that nudging needs to the goal, and what gradient descent spends, by inputs. */
function nudging(): Record<string, number> {
  return Object.fromEntries(
    SIZES.flatMap((size) => {
      const model = new NudgeModel(size);
      while (!model.ended) model.nudge();
      const { passes } = descend(size);
      return [
        [`nudge-passes-${size}`, model.passes],
        [`nudge-parameters-${size}`, model.network.parameterCount],
        [`descent-passes-${size}`, passes[passes.length - 1]],
      ];
    }),
  );
}

/** What one round of nudges would take for the network that reads handwriting. */
function handwriting(): Record<string, number> {
  const { parameters, multiplyAdds, backpropagation } = passCost([784, 1024, 512, 10]);
  const work = parameters * multiplyAdds;
  return {
    parameters,
    'multiply-adds': multiplyAdds,
    backpropagation,
    'round-work': work,
    'round-minutes': work / SPEED / 60,
    images: IMAGES,
    'round-days': (work * IMAGES) / SPEED / SECONDS_A_DAY,
    'gradient-minutes': (backpropagation * multiplyAdds * IMAGES) / SPEED / 60,
  };
}

/** Everything chapter 4 quotes. */
export function results(): Record<string, number> {
  return {
    ...squaredErrors(),
    ...probabilities(),
    ...wrongLogit(),
    ...classes(),
    ...nudging(),
    ...handwriting(),
    goal: GOAL,
    step: FIRST_STEP,
    rate: LEARNING_RATE,
  };
}
