import { curvatureAlongGradient } from '../../../src/engine/curvature.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { parametersOf } from '../../../src/engine/solve/build.ts';
import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';
import { LOG_NOTCHES, valueAtNotch } from '../../parts/controls/slider-scale.ts';
import { computeNetwork } from '../../parts/small-network/compute-network.ts';
import { LIMITS, type SmallNetwork } from '../../parts/small-network/small-network.ts';

export const RATES = { min: 0.01, max: 1000 } as const;
/** Promise and fact have parted when they differ by this share of the promise. */
export const APART = 0.1;

/** One step of plain gradient descent, as promised and as made. */
export interface Drop {
  readonly rate: number;
  /** η ‖∇L‖². */
  readonly predicted: number;
  /** L before minus L after. */
  readonly real: number;
}

/** What can be known of the next step at one point of training. */
export interface NextStep {
  readonly loss: number;
  /** The recorded loss and its trainable leaves, to be looked at further. */
  readonly target: Value;
  readonly leaves: readonly Value[];
  /** ‖∇L‖² over the parameters that are trained. */
  readonly squaredNorm: number;
  /** The second derivative of the loss along its gradient. */
  readonly curvature: number;
  readonly dropAt: (rate: number) => Drop;
  /** The network after a step, or undefined where its numbers would leave the range of the book. */
  readonly stepped: (rate: number) => SmallNetwork | undefined;
}

/** Computes gradient and curvature of a small network on all its examples, and tries steps from it. */
export function nextStep(small: SmallNetwork): NextStep {
  const { network, recording } = computeNetwork(small);
  const { graph, loss: target, layers } = recording;
  const leaves = layers.flatMap(({ weights, biases }) =>
    small.freezeBiases ? [weights] : [weights, biases],
  );
  const { squaredNorm, curvature } = curvatureAlongGradient(target, leaves);
  const start = network.parameters.slice();
  const gradient = network.gradient.slice();
  if (small.freezeBiases) for (const layer of network.layers) layer.biasGradient.fill(0);
  const downhill = network.gradient.slice();
  const loss = target.number;

  /** Does something at the parameters after a step, and comes back from it. */
  const after = <T>(rate: number, look: () => T): T => {
    new Sgd(rate).step(network.parameters, downhill);
    graph.forward(target);
    const seen = look();
    network.parameters.set(start);
    graph.forward(target);
    network.gradient.set(gradient);
    return seen;
  };
  return {
    loss,
    target,
    leaves,
    squaredNorm,
    curvature,
    dropAt: (rate) => ({
      rate,
      predicted: rate * squaredNorm,
      real: after(rate, () => loss - target.number),
    }),
    stepped: (rate) =>
      after(rate, () => {
        const usable = network.parameters.every((value) => Math.abs(value) <= LIMITS.number);
        if (!(usable && Number.isFinite(target.number))) return undefined;
        const numbers = parametersOf(network);
        return {
          ...small,
          layers: small.layers.map((layer, l) => ({ ...layer, ...numbers[l] })),
        };
      }),
  };
}

/** The drop at every rate that the slider can stand at. */
export function allDrops({ dropAt }: NextStep): Drop[] {
  const range = { ...RATES, step: 1, scale: 'log' as const };
  return Array.from({ length: LOG_NOTCHES + 1 }, (_, notch) => dropAt(valueAtNotch(notch, range)));
}

/** Returns every other drop: they make as smooth a curve. */
export function drawnDrops(drops: readonly Drop[]): Drop[] {
  return drops.filter((_, notch) => notch % 2 === 0);
}

/** Returns the share of its promise that a step kept: 1 all of it, negative where the loss rose. */
export function keptShare({ predicted, real }: Drop): number {
  return real / predicted;
}

/** Returns the first drop that differs from its promise by a tenth or more. */
export function whereTheyPart(drops: readonly Drop[]): Drop | undefined {
  return drops.find((drop) => Math.abs(keptShare(drop) - 1) >= APART);
}

/** Returns the first step that no longer lowers the loss. */
export function firstHarm(drops: readonly Drop[]): Drop | undefined {
  return drops.find(({ real }) => real <= 0);
}

/** Returns the step that lowers the loss most. */
export function bestDrop(drops: readonly Drop[]): Drop {
  return drops.reduce((best, drop) => (drop.real > best.real ? drop : best));
}
