import { LinkError } from '../../../src/reader/state-link.ts';
import type { MeasuredRun } from './speeds.ts';

/** What is looked at: a run by where it was measured, and a work by its letter. */
export interface HowFastState {
  readonly where: string;
  readonly work: string;
}

/** Reads the state that a link describes, of these runs; throws a LinkError for anything else. */
export function readHowFast(data: unknown, runs: readonly MeasuredRun[]): HowFastState {
  const { where, work } = (data ?? {}) as Record<string, unknown>;
  const run = runs.find((each) => each.where === where);
  if (!run) throw new LinkError('nothing was measured there');
  const found = run.results.find(({ key }) => key === work);
  if (!found) throw new LinkError('there is no such network');
  return { where: run.where, work: found.key };
}
