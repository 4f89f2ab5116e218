/** Reads saved states, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../../src/reader/state-link.ts';
import type { OwnData } from './own-data.ts';
import { parseSettings, readEntries } from './parse-settings.ts';
import type { Shown } from './plane.ts';
import { readRun } from './read-run.ts';
import { type SavedState, STATE_FILE } from './save-state.ts';

/** In characters: of a table, and of a file that may hold one. */
const LONGEST_TABLE = 5_000_000;
const LONGEST_FILE = 20_000_000;

/** Reads a state from any JSON at all; throws LinkError that says what is wrong. */
export function parseSavedState(data: unknown): SavedState {
  const given = readEntries(data, 'state of the playground');
  const settings = parseSettings(given.settings);
  return {
    settings,
    own: given.own === undefined ? undefined : readOwn(given.own),
    run: given.run === undefined ? undefined : readRun(given.run, settings),
    shown: readShown(given.shown),
  };
}

/** Reads a state from any text at all; throws LinkError that says what is wrong. */
export function readStateFile(text: string): SavedState {
  if (text.length > LONGEST_FILE) throw new LinkError('it is too long');
  const { format, version, state } = readObject(text);
  if (format !== STATE_FILE.format) throw new LinkError('it is no saved state of the playground');
  if (version !== STATE_FILE.version)
    throw new LinkError('it was made by another version of the book');
  return parseSavedState(state);
}

function readObject(text: string): Partial<Record<string, unknown>> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function readOwn(data: unknown): OwnData {
  const { name, text, target } = readEntries(data, 'table');
  const valid =
    typeof name === 'string' &&
    name.length <= 100 &&
    typeof text === 'string' &&
    text.length <= LONGEST_TABLE &&
    (target === undefined || typeof target === 'number');
  if (!valid) throw new LinkError('its table is damaged');
  return { name, text, target };
}

function readShown(data: unknown): Shown | undefined {
  if (!Array.isArray(data) || data.length !== 2) return undefined;
  const [x, y] = data;
  return Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0 ? [x, y] : undefined;
}
