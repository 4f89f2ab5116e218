import { entrywiseActivations } from '../../../src/engine/operations/activations/index.ts';
import type { Interval, PlotArea } from '../../parts/plot/plot-area.ts';
import type { DecisionLine } from './decision-line.ts';
import type { ActivationChoice } from './neuron-model.ts';

/** The outputs between which the plane goes from white to blue; beyond them it stays as it is. */
export const SHADED: Readonly<Record<ActivationChoice, Interval>> = {
  sigmoid: [0, 1],
  tanh: [-1, 1],
  relu: [0, 3],
  identity: [-3, 3],
};

/** The pre-activations at which a shade is computed; between them it is interpolated. */
const SAMPLES: readonly number[] = Array.from({ length: 25 }, (_, i) => (i - 12) / 2);
const DARKEST = 0.42;

/** A gradient of colour across the line, in the units of the drawing. */
export interface Shading {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly { readonly offset: number; readonly opacity: number }[];
}

/** Returns how dark the plane is where the neuron's pre-activation is z. */
export function shadeAt(z: number, activation: ActivationChoice): number {
  const [low, high] = SHADED[activation];
  const share = (entrywiseActivations[activation].value(z) - low) / (high - low);
  return Math.round(1000 * DARKEST * Math.min(1, Math.max(0, share))) / 1000;
}

/** Returns the shading of the plane: from the first to the last sampled z, straight across the line. */
export function shadingOf(
  { normal, distance, steepness }: DecisionLine,
  activation: ActivationChoice,
  { x, y }: PlotArea,
): Shading {
  const at = (z: number) => {
    const out = distance + z / steepness;
    return { x: x.place(out * normal.x), y: y.place(out * normal.y) };
  };
  const [first, last] = [SAMPLES[0], SAMPLES[SAMPLES.length - 1]];
  const [from, to] = [at(first), at(last)];
  return {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stops: SAMPLES.map((z) => ({
      offset: Math.round((1000 * (z - first)) / (last - first)) / 1000,
      opacity: shadeAt(z, activation),
    })),
  };
}
