import { useState } from 'preact/hooks';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { placeIn, placesOf, samePlace } from '../../parts/small-network/parameters.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { useSmallNetwork } from '../../parts/small-network/use-small-network.ts';
import { FIRST_PLACES, XOR_NETWORK } from './first-slice.ts';
import { homeOf, networkAt, type Slice } from './slice.ts';
import { REACHES, type SurfaceState } from './surface-link.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'loss-surface';

const FIRST_SLICE: Slice = { network: XOR_NETWORK, places: FIRST_PLACES, reach: REACHES[2] };
const FIRST: SurfaceState = {
  slice: FIRST_SLICE,
  point: { x: -2, y: 4 },
  view: 'map',
  turn: 30,
  epsilon: FIRST_EPSILON,
};

/** Keeps the slice, the point in it and the view; a network made here travels on. */
export function useLossSurface() {
  const [state, setState] = useState(FIRST);
  const travelling = useSmallNetwork('chapter 4', XOR_NETWORK);
  const change = (part: Partial<SurfaceState>) => setState((now) => ({ ...now, ...part }));

  /** Shows another network: the same two parameters, where it has them, and the point at home. */
  const show = (network: SmallNetwork) => {
    const first = placeIn(network, state.slice.places[0]);
    const second = placeIn(network, state.slice.places[1]);
    look({ network, places: apart(network, first, second), reach: state.slice.reach });
  };
  const look = (slice: Slice) => change({ slice, point: homeOf(slice) });

  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-surface.ts')).readSurface },
    apply: (linked) => {
      travelling.set(linked.slice.network);
      setState(linked);
    },
  });
  const set = (network: SmallNetwork) => {
    travelling.set(network);
    show(network);
  };
  const edit = (network: SmallNetwork) => {
    travelling.edit(network);
    show(network);
  };
  return {
    state,
    problem,
    change,
    set,
    edit,
    move: ({ x, y }: PlotPlace) => change({ point: { x: rounded(x), y: rounded(y) } }),
    choose: (axis: 0 | 1, place: ParameterPlace) => {
      const { network, places } = state.slice;
      const other = places[1 - axis];
      // Chosen twice, the two change places.
      const free = samePlace(place, other) ? places[axis] : other;
      look({ ...state.slice, network, places: axis === 0 ? [place, free] : [free, place] });
    },
    reach: (reach: number) => look({ ...state.slice, reach }),
    putHere: () => edit(networkAt(state.slice, state.point)),
    reset: () => {
      travelling.set(XOR_NETWORK);
      setState(FIRST);
    },
  };
}

/** Returns the two places, the second another one where both are the same. */
function apart(
  network: SmallNetwork,
  first: ParameterPlace,
  second: ParameterPlace,
): readonly [ParameterPlace, ParameterPlace] {
  if (!samePlace(first, second)) return [first, second];
  const other = placesOf(network).find((place) => !samePlace(place, first)) ?? second;
  return [first, other];
}

/** To a hundredth: a pointer knows no more. */
const rounded = (x: number) => Math.round(100 * x) / 100 + 0;
