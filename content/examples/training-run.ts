import type { OneRun } from '../../components/figures/training-run/one-run.ts';
import { LAST_UPDATE } from '../../components/figures/training-run/run-settings.ts';
import {
  FIRST_THRESHOLDS,
  stoppingPlaces,
} from '../../components/figures/training-run/stopping-places.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../components/figures/training-run/training-run-model.ts';

export const title = 'the two runs of figure 8.1';

/** A start whose full-batch run rests on a plateau. */
const PLATEAU_SEED = 1;

export function results(): Record<string, number> {
  const model = new TrainingRunModel(FIRST_SETTINGS);
  model.goTo(LAST_UPDATE);
  const [a, b] = model.runs;
  const plateau = new TrainingRunModel({ ...FIRST_SETTINGS, seed: PLATEAU_SEED });
  plateau.goTo(LAST_UPDATE);
  return {
    examples: model.data.size,
    parameters: a.network.parameterCount,
    updates: LAST_UPDATE,
    rate: a.settings.learningRate,
    seed: FIRST_SETTINGS.seed,
    'threshold-loss': FIRST_THRESHOLDS.loss,
    'threshold-norm': FIRST_THRESHOLDS.gradientNorm,
    'threshold-epochs': FIRST_THRESHOLDS.epochs,
    'threshold-patience': FIRST_THRESHOLDS.patience,
    'first-loss': a.trainer.lossHistory[0].trainingLoss,
    ...ofRun('a', a),
    // Run B after as many epochs: it has then made fewer updates.
    'b-loss-after-a-epochs': b.trainer.lossHistory[a.trainer.epochCount].trainingLoss,
    'a-highest-later': highestAfter(a, FIRST_THRESHOLDS.loss),
    ...ofRun('b', b),
    'plateau-seed': PLATEAU_SEED,
    ...ofRun('plateau', plateau.runs[1]),
  };
}

/** Returns the highest loss of a run after it was first below a bound. */
function highestAfter({ trainer }: OneRun, bound: number): number {
  const losses = trainer.lossHistory.map(({ trainingLoss }) => trainingLoss);
  return Math.max(...losses.slice(losses.findIndex((loss) => loss < bound)));
}

/** Names what came of a run, and where each rule would have stopped it. */
function ofRun(name: string, run: OneRun): Record<string, number> {
  const { trainer } = run;
  const stops = stoppingPlaces(run, FIRST_THRESHOLDS).flatMap(({ rule, stop }) =>
    stop
      ? [
          [`${name}-stop-${rule.kind}`, stop.epoch],
          [`${name}-stop-${rule.kind}-loss`, stop.loss],
        ]
      : [],
  );
  return {
    [`${name}-updates-per-epoch`]: trainer.stepsPerEpoch,
    [`${name}-epochs`]: trainer.epochCount,
    [`${name}-loss`]: trainer.lossHistory[trainer.lossHistory.length - 1].trainingLoss,
    ...Object.fromEntries(stops),
  };
}
