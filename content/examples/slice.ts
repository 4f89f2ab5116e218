import { FIRST_PLACES, XOR_NETWORK } from '../../components/figures/loss-surface/first-slice.ts';
import { homeOf, pointAt, type Slice } from '../../components/figures/loss-surface/slice.ts';
import type { PlotPlace } from '../../components/parts/plot/plot-place.ts';
import { solve } from '../../src/engine/index.ts';

export const title = 'a slice through the loss of a 2-2-1 network half-way to XOR';

const SLICE: Slice = { network: XOR_NETWORK, places: FIRST_PLACES, reach: 6 };
/** On the slope of the other dip. */
const FAR_SIDE: PlotPlace = { x: -4, y: -2 };
const UPDATES = 1000;

/** Goes downhill in the slice alone until it is level. */
function floorFrom(start: PlotPlace) {
  let at = start;
  let here = pointAt(SLICE, at);
  for (let step = 0; here.inside > 1e-8 && step < 20_000; step++) {
    at = { x: at.x - here.byX, y: at.y - here.byY };
    here = pointAt(SLICE, at);
  }
  return { ...here, ...at };
}

/** The floors of the two dips of the slice, and where training in all directions leads. */
export function results(): Record<string, number> {
  const near = floorFrom(homeOf(SLICE));
  const far = floorFrom(FAR_SIDE);
  return {
    parameters: near.others + 2,
    others: near.others,
    'home-loss': pointAt(SLICE, homeOf(SLICE)).loss,
    'near-x': near.x,
    'near-y': near.y,
    'near-loss': near.loss,
    'near-inside': near.inside,
    'near-outside': near.outside,
    'far-x': far.x,
    'far-y': far.y,
    'far-loss': far.loss,
    'far-inside': far.inside,
    'far-outside': far.outside,
    updates: UPDATES,
    rate: XOR_NETWORK.learningRate,
    'trained-loss': solve({ ...XOR_NETWORK, updates: UPDATES }).lossAfter,
  };
}
