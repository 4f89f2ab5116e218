import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { TARGET_AT, type TargetName } from './targets.ts';

/** A step up at `from`, which comes down again at `to`; without `to` it stays up. */
export interface Piece {
  readonly from: number;
  readonly to: number | null;
  readonly height: number;
}

export interface HandState {
  readonly target: TargetName;
  /** k: the weight into every hidden neuron. */
  readonly steepness: number;
  /** At least one. */
  readonly pieces: readonly Piece[];
  /** The piece that the fields are about. */
  readonly chosen: number;
}

/** What the fields hold. Places reach beyond 0 … 1, so that a bump can cover the very ends. */
export const LIMITS = {
  place: [-0.2, 1.2],
  height: [-1, 1],
  steepness: [5, 1000],
  pieces: [1, 16],
} as const;

export const ONE_STEP: readonly Piece[] = [{ from: 0.5, to: null, height: 0.8 }];
export const ONE_BUMP: readonly Piece[] = [{ from: 0.1, to: 0.4, height: 0.8 }];
export const FIRST: HandState = { target: 'wave', steepness: 50, pieces: ONE_BUMP, chosen: 0 };

/** A hidden neuron as built: its weight and bias, and the weight from it to the output. */
export interface HandNeuron {
  readonly weight: number;
  readonly bias: number;
  readonly outgoing: number;
  readonly piece: number;
}

/** Returns the hidden neurons: one for each edge of a piece. */
export function neuronsOf({ pieces, steepness }: HandState): HandNeuron[] {
  const edge = (at: number, outgoing: number, piece: number) => ({
    weight: steepness,
    bias: -steepness * at + 0,
    outgoing,
    piece,
  });
  return pieces.flatMap(({ from, to, height }, piece) =>
    to === null
      ? [edge(from, height, piece)]
      : [edge(from, height, piece), edge(to, -height + 0, piece)],
  );
}

/** Makes the network itself: 1 input, a sigmoid for each edge, an output that adds up. */
export function networkOf(state: HandState): Network {
  const neurons = neuronsOf(state);
  const network = new Network({
    inputs: 1,
    layers: [
      { neurons: neurons.length, activation: 'sigmoid' },
      { neurons: 1, activation: 'identity' },
    ],
  });
  initialize(network, {
    kind: 'explicit',
    layers: [
      {
        weights: neurons.map(({ weight }) => [weight]),
        biases: neurons.map(({ bias }) => bias),
      },
      { weights: [neurons.map(({ outgoing }) => outgoing)], biases: [0] },
    ],
  });
  return network;
}

/** Where the network is compared with its target. */
export const GRID: readonly number[] = Array.from({ length: 201 }, (_, i) => i / 200);

export interface Gaps {
  readonly largest: number;
  readonly at: number;
  readonly mean: number;
}

/** Measures how far a network is from a target over 0 … 1. */
export function gapsOf(network: Network, target: (x: number) => number): Gaps {
  const outputs = network.predict(GRID);
  const gaps = GRID.map((x, i) => Math.abs(outputs[i] - target(x)));
  const largest = Math.max(...gaps);
  return {
    largest,
    at: GRID[gaps.indexOf(largest)],
    mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
  };
}

/** Cuts a target into bumps of equal width, each as high as the target in its middle. */
export function piecesFor(target: TargetName, count: number): Piece[] {
  return Array.from({ length: count }, (_, i) => ({
    from: i === 0 ? LIMITS.place[0] : rounded(i / count),
    to: i === count - 1 ? LIMITS.place[1] : rounded((i + 1) / count),
    height: rounded(TARGET_AT[target]((i + 0.5) / count)),
  }));
}

/** Short enough for a field. */
const rounded = (x: number) => Number(x.toFixed(4)) + 0;
