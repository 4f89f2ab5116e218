import {
  FIRST,
  gapsOf,
  networkOf,
  ONE_STEP,
  piecesFor,
} from '../../components/figures/built-by-hand/hand-model.ts';
import { TARGET_AT } from '../../components/figures/built-by-hand/targets.ts';
import {
  EXAMPLES,
  FIRST_CURVE,
  POINTS,
} from '../../components/figures/drawn-curve/curve-points.ts';
import { FitModel } from '../../components/figures/drawn-curve/fit-model.ts';
import {
  FIRST_SETTINGS,
  type FitActivation,
  LEARNING_RATE,
  UPDATES,
} from '../../components/figures/drawn-curve/fit-settings.ts';
import {
  type HiddenName,
  LEARNING_RATE as PICTURE_RATE,
  UPDATES as PICTURE_UPDATES,
  BATCH as PIXELS_IN_A_BATCH,
  PictureModel,
} from '../../components/figures/picture-function/picture-model.ts';
import { type PictureName, SIDE } from '../../components/figures/picture-function/pictures.ts';

export const title = 'the three figures of chapter 11';

export function results(): Record<string, number> {
  return { ...byHand(), ...byTraining(), ...pictures() };
}

const STEEP = 1000;

function byHand(): Record<string, number> {
  const step = (steepness: number) => networkOf({ ...FIRST, pieces: ONE_STEP, steepness });
  const height = ONE_STEP[0].height;
  const found: Record<string, number> = {
    steep: STEEP,
    gentle: FIRST.steepness,
    'slope-most': 0.8 * Math.PI,
    // A tenth to the right of the step, as a share of its height.
    'step-gentle': step(10).predict([0.6])[0] / height,
    'step-steep': step(FIRST.steepness).predict([0.6])[0] / height,
  };
  for (const count of [2, 4, 8, 16]) {
    const network = networkOf({ ...FIRST, steepness: STEEP, pieces: piecesFor('wave', count) });
    const { mean, largest } = gapsOf(network, TARGET_AT.wave);
    found[`mean-${count}`] = mean;
    found[`largest-${count}`] = largest;
    found[`bound-${count}`] = (0.8 * Math.PI) / (2 * count);
  }
  const jump = networkOf({ ...FIRST, steepness: STEEP, pieces: piecesFor('jump', 16) });
  found['jump-largest-16'] = gapsOf(jump, TARGET_AT.jump).largest;
  const wave = networkOf({ ...FIRST, steepness: STEEP, pieces: piecesFor('wave', 16) });
  found['outside-3'] = wave.predict([3])[0];
  return found;
}

function byTraining(): Record<string, number> {
  const trained = (activation: FitActivation, width: number, depth: 1 | 2 = 1) => {
    const model = new FitModel(FIRST_CURVE, { ...FIRST_SETTINGS, activation, width, depth });
    model.goTo(UPDATES);
    return model;
  };
  const found: Record<string, number> = {
    points: POINTS,
    examples: EXAMPLES,
    rate: LEARNING_RATE,
    updates: UPDATES,
    'square-8-deep': trained('square', 8, 2).loss,
    'square-32-deep': trained('square', 32, 2).loss,
  };
  for (const width of [1, 2, 8, 12, 32]) {
    for (const activation of ['tanh', 'relu', 'identity', 'square'] as const) {
      found[`${activation}-${width}`] = trained(activation, width).loss;
    }
  }
  return found;
}

function pictures(): Record<string, number> {
  const found: Record<string, number> = {
    side: SIDE,
    pixels: SIDE * SIDE,
    'picture-batch': PIXELS_IN_A_BATCH,
    'picture-rate': PICTURE_RATE,
    'picture-updates': PICTURE_UPDATES,
  };
  const learn = (name: string, picture: PictureName, hidden: HiddenName) => {
    const model = new PictureModel({ picture, hidden });
    model.goTo(PICTURE_UPDATES);
    const { error, near } = model.look();
    found[`${name}-error`] = error;
    found[`${name}-near`] = near;
    found[`${name}-parameters`] = model.network.parameterCount;
  };
  learn('ring-deep', 'ring', '20-20');
  learn('checks-wide', 'checks', '20');
  learn('checks-deep', 'checks', '20-20');
  return found;
}
