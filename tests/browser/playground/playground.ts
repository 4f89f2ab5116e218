import { parseSavedState } from '../../../components/figures/playground/model/read-state.ts';
import type { SavedState } from '../../../components/figures/playground/model/save-state.ts';
import type { Session } from '../../../components/figures/playground/model/session.ts';
import { readStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure } from '../support/figure.ts';
import { copyLink } from '../support/links.ts';
import { expect, type Locator, type Page } from '../support/test.ts';

export const ID = 'playground';

export function reach(page: Page): Promise<Locator> {
  return reachFigure(page, 'playground/', 'main');
}

export function button(playground: Locator, name: string): Locator {
  return playground.getByRole('button', { name, exact: true });
}

/** What is told of the run: that it goes on, or how it ended. */
export function status(playground: Locator): Locator {
  return playground.locator('.run-status [role="status"]');
}

/** Why what was asked for last could not be done. */
export function problem(playground: Locator): Locator {
  return playground.locator('.playground-problem');
}

/** A list that opens. */
export function list(playground: Locator, label: string): Locator {
  return playground.getByRole('combobox', { name: label, exact: true });
}

export async function choose(playground: Locator, label: string, option: string): Promise<void> {
  await list(playground, label).selectOption(option);
}

/** Chooses data and waits until they are there. */
export async function chooseData(playground: Locator, option: string, said: string): Promise<void> {
  await choose(playground, 'Data', option);
  await expect(playground.locator('.playground-data')).toContainText(said);
}

/** Trains to the end, as fast as the machine can. */
export async function trainToTheEnd(playground: Locator): Promise<void> {
  await choose(playground, 'Pace', 'as fast as it can');
  await button(playground, 'Train').click();
  await expect(status(playground)).toContainText('Finished', { timeout: 60_000 });
}

/** Reads the share in a row of the results: 97.4 % is 0.974. */
export async function accuracyOf(playground: Locator, part: string): Promise<number> {
  const table = playground.getByRole('table', { name: 'Loss and accuracy' });
  const cell = table.getByRole('row', { name: part }).getByRole('cell').last();
  return Number.parseFloat(await cell.innerText()) / 100;
}

/** Returns the state that a link carries, as the playground itself would read it. */
export function stateIn(link: string): SavedState {
  const reading = readStateLink(new URL(link).hash, ID, parseSavedState);
  if (!reading || 'message' in reading) throw new Error(reading?.message ?? 'no state');
  return reading.state;
}

/** Expects weights, step and optimizer of the page to be those of a session, bit for bit. */
export async function expectState(playground: Locator, { experiment }: Session): Promise<void> {
  const { run } = stateIn(await copyLink(playground));
  const { step, parameters, memory } = experiment.state.checkpoint;
  expect(run?.checkpoint.step).toBe(step);
  expect(run?.checkpoint.parameters).toEqual([...parameters]);
  expect(run?.checkpoint.memory).toEqual([...memory]);
}
