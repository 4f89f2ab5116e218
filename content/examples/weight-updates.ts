import {
  allDrops,
  bestDrop,
  firstHarm,
  keptShare,
  nextStep,
  whereTheyPart,
} from '../../components/figures/predicted-drop/drop-model.ts';
import { XOR_START } from '../../components/figures/predicted-drop/starts.ts';
import { diagnose } from '../../components/figures/rate-sweep/diagnosis.ts';
import {
  lastLoss,
  outcomeOf,
  RateSweep,
  type SweepRun,
} from '../../components/figures/rate-sweep/sweep-model.ts';
import { FIRST_SETTINGS, RATES } from '../../components/figures/rate-sweep/sweep-settings.ts';

export const title = 'figures 7.1 and 7.2: one step from the start of XOR, and a sweep of rates';

const RATE = 0.5;

/** What one step promises and brings, and what a sweep finds. */
export function results(): Record<string, number> {
  return { rate: RATE, ...firstStep(), ...wholeSweep() };
}

function firstStep(): Record<string, number> {
  const next = nextStep(XOR_START);
  const drops = allDrops(next);
  const drop = next.dropAt(RATE);
  const [parted, harm] = [whereTheyPart(drops), firstHarm(drops)];
  if (!parted || !harm) throw new Error('promise and fact never part');
  return {
    loss: next.loss,
    'squared-norm': next.squaredNorm,
    promised: drop.predicted,
    real: drop.real,
    kept: keptShare(drop),
    curvature: next.curvature,
    'parted-rate': parted.rate,
    'parted-foretold': 0.2 / next.curvature,
    'harm-rate': harm.rate,
    'harm-foretold': 2 / next.curvature,
    'best-rate': bestDrop(drops).rate,
    'best-drop': bestDrop(drops).real,
  };
}

function wholeSweep(): Record<string, number> {
  const sweep = new RateSweep(FIRST_SETTINGS);
  sweep.trainTo(RATES.length);
  const runs = sweep.runs as SweepRun[];
  const best = sweep.best();
  const cliff = runs.find((run) => outcomeOf(run) === 'diverged');
  if (!cliff?.divergence) throw new Error('the sweep has no cliff');
  const { turn, lowest, curvature } = diagnose(FIRST_SETTINGS, cliff);
  return {
    'sweep-updates': Number(FIRST_SETTINGS.updates),
    'sweep-start': best.losses[0],
    'sweep-slow-rate': runs[0].rate,
    'sweep-slow': lastLoss(runs[0]),
    'sweep-best-rate': best.rate,
    'sweep-best': lastLoss(best),
    'cliff-rate': cliff.rate,
    'cliff-step': cliff.divergence.step,
    'cliff-layer': cliff.divergence.layer,
    'cliff-turn': turn,
    'cliff-lowest': lowest,
    'cliff-curvature': curvature,
    'cliff-limit': 2 / curvature,
  };
}
