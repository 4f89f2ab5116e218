import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { formatNumber } from '../../parts/text/format-number.ts';
import { homeOf, type Slice, type SlicePoint } from './slice.ts';
import type { SurfaceState } from './surface-link.ts';

const write = (x: number) => formatNumber(x, 4);

/** Names the two parameters of a slice, across first. */
export function namesOf({ places }: Slice): readonly [string, string] {
  return [nameOfPlace(places[0]), nameOfPlace(places[1])];
}

/** Slopes shorter than this are called flat. */
const FLAT = 0.04;

/** Says where the point is, how high the loss is there, which way is down, and what the slice hides. */
export function say({ slice, point }: SurfaceState, here: SlicePoint): string {
  const [x, y] = namesOf(slice);
  const home = homeOf(slice);
  const atHome = home.x === point.x && home.y === point.y;
  const where = `${x}\u00a0=\u00a0${formatNumber(point.x, 2)}, ${y}\u00a0=\u00a0${formatNumber(point.y, 2)}`;
  return `${atHome ? 'The network is' : 'The point is'} at ${where}. The loss there is ${write(here.loss)}, with slopes ${write(here.byX)} and ${write(here.byY)}: ${sayWay(slice, here)} ${sayOthers(here)}`;
}

function sayWay(slice: Slice, { byX, byY, inside }: SlicePoint): string {
  if (inside < FLAT) return 'in this slice it is nearly level here.';
  const [x, y] = namesOf(slice);
  const way = (name: string, slope: number) =>
    Math.abs(slope) < FLAT / 10 ? '' : `${slope < 0 ? 'raise' : 'lower'} ${name}`;
  const ways = [way(x, byX), way(y, byY)].filter((each) => each !== '');
  return `to go down, ${ways.join(' and ')}.`;
}

function sayOthers({ inside, outside, others }: SlicePoint): string {
  if (others === 0) return 'There are no other parameters: this is the whole loss.';
  const rest = `The other ${others === 1 ? 'parameter, which the slice holds still, has a slope' : `${others} parameters, which the slice holds still, have slopes`} of length ${write(outside)}`;
  if (inside < FLAT && outside >= FLAT)
    return `${rest}: what is level here is no minimum of the loss.`;
  return `${rest}.`;
}
