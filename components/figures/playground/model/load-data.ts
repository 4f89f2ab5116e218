import type { Dataset } from '../../../../src/engine/data/index.ts';
import { isStored, makeDataset, STORED } from './data-choices.ts';
import type { OwnData } from './own-data.ts';
import { seedFor } from './seeds.ts';
import type { Settings } from './settings.ts';

/** Fetches the text of one of the book's data files. */
export type FetchText = (file: string) => Promise<string>;

/** Returns the data that the settings ask for, where they can be made on the spot. */
export function dataAtHand({ data, size, noise, dataSeed }: Settings): Dataset | undefined {
  if (isStored(data) || data === 'own') return undefined;
  return makeDataset(data, { size, noise, seed: seedFor(dataSeed, 'points') });
}

/** Returns the data that the settings ask for; throws an Error in the reader's words. */
export async function loadData(
  settings: Settings,
  own: OwnData | undefined,
  fetchText: FetchText,
): Promise<Dataset> {
  const { data } = settings;
  const ready = dataAtHand(settings);
  if (ready) return ready;
  if (isStored(data)) {
    const { file, label } = STORED[data];
    const [tables, text] = await orMissed(label, Promise.all([importTables(), fetchText(file)]));
    return tables.storedReaders[data](text);
  }
  if (!own) throw new Error('There is no table yet: drop, choose or paste one.');
  const tables = await orMissed(own.name, importTables());
  return tables.readOwnData(own);
}

/** Fetches what reads tables. */
export const importTables = () => import('./tables.ts');

/** Waits for what is fetched; throws in the reader's words where it does not come. */
async function orMissed<T>(what: string, fetched: Promise<T>): Promise<T> {
  try {
    return await fetched;
  } catch {
    throw new Error(`“${what}” could not be fetched. Is there a connection? Try again then.`);
  }
}
