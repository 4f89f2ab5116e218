import { LinkError } from '../../../../src/reader/state-link.ts';
import type { NumberRange } from '../../../parts/text/parse-number.ts';
import { DATA_CHOICES } from './data-choices.ts';
import { CHOICES, LIMITS, MOST_LAYERS, type Settings } from './settings.ts';

/** The entries of an object of unknown origin. */
export type Entries = Readonly<Record<string, unknown>>;

/** Reads an object; throws LinkError for anything else. */
export function readEntries(data: unknown, what: string): Entries {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new LinkError(`it holds no ${what}`);
  }
  return data as Entries;
}

/** Reads settings from any JSON at all; throws LinkError naming the first that cannot be. */
export function parseSettings(data: unknown): Settings {
  const given = readEntries(data, 'settings');
  const number = (key: keyof typeof LIMITS) => readNumber(given[key], key, LIMITS[key]);
  const choice = <Key extends keyof typeof CHOICES>(key: Key) =>
    readChoice(given[key], key, CHOICES[key]) as Settings[Key];
  const settings: Settings = {
    data: readChoice(given.data, 'data', DATA_CHOICES),
    size: number('size'),
    noise: number('noise'),
    dataSeed: number('dataSeed'),
    trainShare: number('trainShare'),
    validationShare: number('validationShare'),
    hidden: readHidden(given.hidden),
    activation: choice('activation'),
    loss: choice('loss'),
    initialization: choice('initialization'),
    optimizer: choice('optimizer'),
    learningRate: number('learningRate'),
    schedule: choice('schedule'),
    batchSize: choice('batchSize'),
    weightDecay: number('weightDecay'),
    dropout: number('dropout'),
    seed: number('seed'),
    epochs: number('epochs'),
  };
  if (settings.trainShare + settings.validationShare > 100) {
    throw new LinkError('its parts add up to more than 100 %');
  }
  return settings;
}

function readNumber(given: unknown, key: string, { min, max, whole }: NumberRange): number {
  const fits = typeof given === 'number' && given >= min && given <= max;
  if (!fits || (whole && !Number.isInteger(given))) {
    throw new LinkError(
      `its ${key} must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
    );
  }
  return given;
}

function readChoice<T extends string>(
  given: unknown,
  key: string,
  choices: readonly { readonly value: T }[],
): T {
  const found = choices.find(({ value }) => value === given);
  if (!found) throw new LinkError(`its ${key} is none of those there are`);
  return found.value;
}

function readHidden(given: unknown): number[] {
  if (!Array.isArray(given) || given.length > MOST_LAYERS) {
    throw new LinkError(`it must have 0 to ${MOST_LAYERS} hidden layers`);
  }
  return given.map((neurons, i) => readNumber(neurons, `hidden layer ${i + 1}`, LIMITS.hidden));
}
