/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { demandNumbers } from '../../parts/link/read-fields.ts';
import type { SymmetryState } from './symmetry-link.ts';
import { LAST_UPDATE, SymmetryModel } from './symmetry-model.ts';
import { isPrediction, STARTS } from './words.ts';

/** Makes the state that a link describes, by running to it. Throws a LinkError for anything else. */
export function readSymmetry(data: unknown): SymmetryState {
  const given = (data ?? {}) as Record<string, unknown>;
  const start = STARTS.find(({ value }) => value === given.start)?.value;
  if (!start) throw new LinkError('its start is not one of those offered');
  const { prediction } = given;
  if (prediction !== undefined && !isPrediction(prediction)) {
    throw new LinkError('its prediction is not one of those offered');
  }
  const furthest = readUpdate(given.furthest, LAST_UPDATE);
  const update = readUpdate(given.update, furthest);
  const model = new SymmetryModel(start);
  model.goTo(furthest);
  model.goTo(update);
  demandNumbers(
    given.parameters,
    model.network.parameters,
    'its weights are not those of its start at its update',
  );
  return { model, prediction };
}

function readUpdate(value: unknown, most: number): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most) {
    throw new LinkError('its update is not one');
  }
  return value as number;
}
