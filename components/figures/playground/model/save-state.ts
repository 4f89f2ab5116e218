import { packNumbers } from '../../../../src/reader/base64url.ts';
import { thinCurve } from './curve.ts';
import type { Experiment, RunState } from './experiment.ts';
import type { OwnData } from './own-data.ts';
import type { Shown } from './plane.ts';
import type { Settings } from './settings.ts';

/** All that has to be known to be back at this very point. */
export interface SavedState {
  readonly settings: Settings;
  readonly own?: OwnData | undefined;
  /** Absent where the run has not begun: the seed gives its weights. */
  readonly run?: RunState | undefined;
  readonly shown?: Shown | undefined;
}

/** The points of a curve that are saved. */
export const CURVE_POINTS = 50;

/** What a saved file says it is. */
export const STATE_FILE = {
  name: 'playground.json',
  format: 'the-backward-pass/playground',
  version: 1,
};

/** Writes a state as plain JSON, its weights bit for bit. */
export function saveState(
  experiment: Experiment,
  own: OwnData | undefined,
  shown: Shown,
): Record<string, unknown> {
  const { settings, untouched } = experiment;
  return {
    settings,
    shown,
    ...(settings.data === 'own' && own && { own }),
    ...(!untouched && { run: saveRun(experiment.state) }),
  };
}

function saveRun({ checkpoint, curve }: RunState) {
  const { epochs, training, validation } = thinCurve(curve, CURVE_POINTS);
  return {
    step: checkpoint.step,
    parameters: packNumbers(checkpoint.parameters),
    memory: packNumbers(checkpoint.memory),
    curve: [epochs, training, validation].map(packNumbers),
  };
}

/** Writes a saved state as the text of a file. */
export function writeStateFile(state: unknown): string {
  const { format, version } = STATE_FILE;
  return `${JSON.stringify({ format, version, state })}\n`;
}
