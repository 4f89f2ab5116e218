import { readFileSync } from 'node:fs';
import { isStored, STORED } from '../../../components/figures/playground/model/data-choices.ts';
import type { RunState } from '../../../components/figures/playground/model/experiment.ts';
import { dataAtHand } from '../../../components/figures/playground/model/load-data.ts';
import type { OwnData } from '../../../components/figures/playground/model/own-data.ts';
import { Session } from '../../../components/figures/playground/model/session.ts';
import { DEFAULTS, type Settings } from '../../../components/figures/playground/model/settings.ts';
import { readOwnData, storedReaders } from '../../../components/figures/playground/model/tables.ts';
import type { Dataset } from '../../../src/engine/data/index.ts';

/** Reads one of the book's data files from the disk. */
export function readFile(file: string): string {
  return readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8');
}

function datasetOf(settings: Settings, own?: OwnData): Dataset {
  const { data } = settings;
  if (isStored(data)) return storedReaders[data](readFile(STORED[data].file));
  const dataset = own ? readOwnData(own) : dataAtHand(settings);
  if (!dataset) throw new Error(`no data for ${data}`);
  return dataset;
}

/** Begins a session with the defaults but for these settings, as the page does. */
export function start(change: Partial<Settings> = {}, own?: OwnData, run?: RunState): Session {
  const settings = { ...DEFAULTS, ...change };
  return new Session({ settings, own, run }, datasetOf(settings, own));
}

/** Makes so many updates. */
export function train(session: Session, updates: number): void {
  for (let i = 0; i < updates; i++) session.update();
}

/** Trains to the end and returns the sentence that says so. */
export function finish(session: Session): string {
  for (;;) {
    const end = session.update();
    if (end) return end.message;
  }
}

/** Returns the accuracy on one part. */
export function accuracy(session: Session, part: string): number {
  return session.measures.now().find((measure) => measure.part === part)?.accuracy ?? Number.NaN;
}
