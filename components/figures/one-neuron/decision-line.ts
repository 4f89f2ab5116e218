import { cos, sin } from '../../../src/engine/math/index.ts';
import { LARGEST, type Neuron, type Point } from './neuron-model.ts';

/** The line z = 0, as its three knobs set it. */
export interface DecisionLine {
  /** w / ‖w‖: at right angles to the line, towards larger z. */
  readonly normal: Point;
  /** −b / ‖w‖: how far the line is from the origin, counted along the normal. */
  readonly distance: number;
  /** ‖w‖: how much z rises for each unit of distance from the line. */
  readonly steepness: number;
}

/** How far along the line, from its point nearest to the origin, the handle that turns it stands. */
export const ARM = 0.8;
/** One press of an arrow key: this much of b, or of a turn. */
const SHIFT = 0.1;
const TURN = (5 / 180) * Math.PI;
/** Parts of a unit that b is rounded to; after a turn more, so that many turns do not change ‖w‖. */
const FINE = 1000;
const FINER = 10_000;

/** Returns the line where z = 0, or undefined where both weights are 0 and there is none. */
export function lineOf({ w1, w2, b }: Neuron): DecisionLine | undefined {
  const steepness = Math.sqrt(w1 * w1 + w2 * w2);
  if (steepness === 0) return undefined;
  return {
    normal: { x: w1 / steepness, y: w2 / steepness },
    distance: -b / steepness,
    steepness,
  };
}

/** Returns the point `along` the line from its point nearest to the origin, and `off` it towards w. */
export function pointBy({ normal, distance }: DecisionLine, along: number, off = 0): Point {
  const out = distance + off;
  return { x: out * normal.x - along * normal.y, y: out * normal.y + along * normal.x };
}

/** Shifts the line to run through a point, as far as b can: only b changes. */
export function shiftedTo(neuron: Neuron, { x, y }: Point): Neuron {
  const b = -(neuron.w1 * x + neuron.w2 * y);
  return { ...neuron, b: round(Math.min(LARGEST.b, Math.max(-LARGEST.b, b))) };
}

/** Shifts the line by one key press, along w (1) or against it (−1). */
export function shiftedBy(neuron: Neuron, direction: number): Neuron {
  const b = neuron.b - direction * SHIFT;
  return { ...neuron, b: round(Math.min(LARGEST.b, Math.max(-LARGEST.b, b))) };
}

/**
 * Turns the line about the origin until the handle on its arm lies in the direction of a point:
 * only the direction of w changes.
 */
export function turnedTo(neuron: Neuron, { x, y }: Point): Neuron {
  const line = lineOf(neuron);
  const reach = Math.sqrt(x * x + y * y);
  if (!line || reach === 0) return neuron;
  const { distance, steepness } = line;
  // As complex numbers: the handle is normal · (distance + i ARM).
  const scale = steepness / (reach * Math.sqrt(distance * distance + ARM * ARM));
  return fitted({
    w1: (x * distance + y * ARM) * scale,
    w2: (y * distance - x * ARM) * scale,
    b: neuron.b,
  });
}

/** Turns the line by one key press, anticlockwise (1) or clockwise (−1). */
export function turnedBy({ w1, w2, b }: Neuron, direction: number): Neuron {
  const [c, s] = [cos(TURN), direction * sin(TURN)];
  return fitted({ w1: c * w1 - s * w2, w2: s * w1 + c * w2, b });
}

/** Divides all three parameters alike where a weight is too large: the line stays where it is. */
function fitted({ w1, w2, b }: Neuron): Neuron {
  const scale = Math.min(1, LARGEST.w1 / Math.max(Math.abs(w1), Math.abs(w2)));
  return {
    w1: round(scale * w1, FINER),
    w2: round(scale * w2, FINER),
    b: round(scale * b, FINER),
  };
}

/** Keeps a number short enough to be read, and makes −0 a 0. */
function round(x: number, parts = FINE): number {
  return Math.round(parts * x) / parts + 0;
}
