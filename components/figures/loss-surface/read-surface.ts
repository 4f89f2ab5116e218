import { LinkError } from '../../../src/reader/state-link.ts';
import { isEpsilon } from '../../parts/gradient-check/check-model.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { samePlace } from '../../parts/small-network/parameters.ts';
import { readPlace } from '../../parts/small-network/read-parameter-state.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import { axesOf, type Slice } from './slice.ts';
import { REACHES, type SurfaceState } from './surface-link.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readSurface(data: unknown): SurfaceState {
  const given = (data ?? {}) as Record<string, unknown>;
  const network = readSmallNetwork(given.network);
  const [first, second] = Array.isArray(given.places) ? given.places : [];
  const places = [readPlace(first, network), readPlace(second, network)] as const;
  if (samePlace(places[0], places[1])) throw new LinkError('its two weights are the same');
  const reach = REACHES.find((one) => one === given.reach);
  if (reach === undefined) throw new LinkError('its slice reaches neither as near nor as far');
  const slice: Slice = { network, places, reach };
  const { view, turn, epsilon } = given;
  if (view !== 'map' && view !== 'space')
    throw new LinkError('it asks for a view that is not here');
  if (!isEpsilon(epsilon)) throw new LinkError('its ε cannot be chosen here');
  return {
    slice,
    point: readPoint(given.point, slice),
    view,
    turn: numberIn(turn, [0, 360]),
    epsilon,
  };
}

function readPoint(data: unknown, slice: Slice): PlotPlace {
  const { x, y } = (data ?? {}) as Record<string, unknown>;
  const axes = axesOf(slice);
  return { x: numberIn(x, axes.x), y: numberIn(y, axes.y) };
}

function numberIn(value: unknown, [low, high]: Interval): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw new LinkError('its point or its view lies outside the picture');
}
