import { unpackNumbers } from '../../../../src/reader/base64url.ts';
import { LinkError } from '../../../../src/reader/state-link.ts';
import type { Curve } from './curve.ts';
import type { RunState } from './experiment.ts';
import { type Entries, readEntries } from './parse-settings.ts';
import { CURVE_POINTS } from './save-state.ts';
import type { Settings } from './settings.ts';

/** No run of the playground is longer: 20,000 epochs over 20,000 examples. */
const MOST_STEPS = 4e8;
const MOST_NUMBERS = 200_000;

/** Reads where a run stood, from any JSON at all; throws LinkError that says what is wrong. */
export function readRun(data: unknown, { optimizer }: Settings): RunState {
  const given = readEntries(data, 'run');
  const { step } = given;
  if (typeof step !== 'number' || !(Number.isInteger(step) && step >= 0 && step <= MOST_STEPS)) {
    throw new LinkError('its step is no step of a run');
  }
  const memory = readNumbers(given.memory);
  // Adam counts its own steps.
  const counted = optimizer === 'adam' || optimizer === 'adamw' ? memory.at(-1) : 0;
  if (!(Number.isInteger(counted) && Number(counted) >= 0 && Number(counted) <= MOST_STEPS)) {
    throw new LinkError('its optimizer has lost count');
  }
  const parameters = readNumbers(given.parameters);
  return { checkpoint: { step, parameters, memory }, curve: readCurve(given) };
}

function readCurve({ curve }: Entries): Curve {
  if (!Array.isArray(curve) || curve.length !== 3) throw new LinkError('its curve is damaged');
  const [epochs, training, validation] = curve.map(readNumbers);
  const rising = epochs.every((at, i) => Number.isInteger(at) && at >= 0 && !(at <= epochs[i - 1]));
  const short = epochs.length <= CURVE_POINTS;
  if (!rising || !short || [training, validation].some((y) => y.length !== epochs.length)) {
    throw new LinkError('its curve is damaged');
  }
  return { epochs, training, validation };
}

function readNumbers(packed: unknown): number[] {
  // Eight bytes a number, four characters for three bytes.
  const count = typeof packed === 'string' ? Math.floor((packed.length * 3) / 32) : 0;
  if (count > MOST_NUMBERS) throw new LinkError('it holds more numbers than any state has');
  try {
    return [...unpackNumbers(packed, count)];
  } catch {
    throw new LinkError('its numbers are damaged');
  }
}
