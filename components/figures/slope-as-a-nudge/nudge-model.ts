import { identity } from '../../../src/engine/operations/activations/identity.ts';
import { relu } from '../../../src/engine/operations/activations/relu.ts';
import { sin } from '../../../src/engine/operations/elementary.ts';
import { power } from '../../../src/engine/operations/power.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { type EngineFunction, engineFunction } from '../../parts/plot/engine-function.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';

export type NudgedName = 'square' | 'sine' | 'line' | 'kink';

export const NUDGED: readonly Choice<NudgedName>[] = [
  { value: 'square', label: 'x²' },
  { value: 'sine', label: 'sin x' },
  { value: 'line', label: 'x' },
  { value: 'kink', label: 'max(0, x)' },
];

const functions: Readonly<Record<NudgedName, EngineFunction>> = {
  square: engineFunction(1, (x) => power(x, 2)),
  sine: engineFunction(1, sin),
  line: engineFunction(1, identity),
  kink: engineFunction(1, relu),
};

/** The numbers that are drawn. */
export const X: Interval = [-3, 3];
export const Y: Interval = [-3, 7];
/** How far a nudge may go. */
export const NUDGES: Interval = [0.001, 1];

/** A state of the figure. */
export interface NudgeState {
  readonly name: NudgedName;
  readonly x: number;
  /** How far x is moved. */
  readonly h: number;
}

export const FIRST_NUDGE: NudgeState = { name: 'square', x: 1, h: 1 };

/** What a nudge really does, and what the slope says it will do. */
export interface Nudged {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** The change a unit of nudge. */
  readonly ratio: number;
  readonly slope: number;
  readonly predicted: number;
}

/** Computes f(x). */
export function nudgedValue(name: NudgedName, x: number): number {
  return functions[name].value(x);
}

/** Moves x by h and compares the change with slope times h. */
export function nudge({ name, x, h }: NudgeState): Nudged {
  const before = nudgedValue(name, x);
  const after = nudgedValue(name, x + h);
  const [slope] = functions[name].gradient(x);
  const change = after - before;
  return { before, after, change, ratio: change / h, slope, predicted: slope * h };
}
