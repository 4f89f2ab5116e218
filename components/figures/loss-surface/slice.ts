import { type ParameterPlace, storageOf } from '../../parts/network/parameter-place.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { type ComputedNetwork, computeNetwork } from '../../parts/small-network/compute-network.ts';
import { withBias, withWeight } from '../../parts/small-network/edit-values.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';

/** A plane through the space of all parameters: two of them move, the others stay. */
export interface Slice {
  readonly network: SmallNetwork;
  /** Across and upwards; never the same. */
  readonly places: readonly [ParameterPlace, ParameterPlace];
  /** How far the plane reaches on each side of where the network is. */
  readonly reach: number;
}

/** Returns where in its slice the network is. */
export function homeOf({ network, places }: Slice): PlotPlace {
  const [x, y] = places.map((place) => valueAt(network, place));
  return { x, y };
}

function valueAt({ layers }: SmallNetwork, { layer, to, from }: ParameterPlace): number {
  const { weights, biases } = layers[layer - 1];
  return from === 'bias' ? biases[to] : weights[to][from];
}

/** Returns the network with the two parameters of the slice elsewhere. */
export function networkAt({ network, places }: Slice, { x, y }: PlotPlace): SmallNetwork {
  return withValueAt(withValueAt(network, places[0], x), places[1], y);
}

function withValueAt(network: SmallNetwork, { layer, to, from }: ParameterPlace, value: number) {
  return from === 'bias'
    ? withBias(network, { layer, neuron: to }, value)
    : withWeight(network, { layer, to, from }, value);
}

/** Returns the two axes of the slice, with the network in the middle. */
export function axesOf(slice: Slice): { readonly x: Interval; readonly y: Interval } {
  const { x, y } = homeOf(slice);
  const { reach } = slice;
  return { x: [x - reach, x + reach], y: [y - reach, y + reach] };
}

/** Returns how to compute the loss at many points `[n, 2]` of a slice, all else held still. */
export function lossOver({
  network: small,
  places,
}: Slice): (points: Float64Array) => Float64Array {
  const { network, recording } = computeNetwork(small);
  const [across, upwards] = places.map((place) => storageOf(network, place));
  return (points) => {
    const losses = new Float64Array(points.length / 2);
    for (let i = 0; i < losses.length; i++) {
      across.numbers[across.index] = points[2 * i];
      upwards.numbers[upwards.index] = points[2 * i + 1];
      recording.graph.forward(recording.loss);
      losses[i] = recording.loss.number;
    }
    return losses;
  };
}

/** The loss at one point of a slice, with its whole gradient there. */
export interface SlicePoint {
  readonly computed: ComputedNetwork;
  readonly loss: number;
  /** ∂L in the two parameters of the slice. */
  readonly byX: number;
  readonly byY: number;
  /** The length of the gradient in the plane, and of what it has outside the plane. */
  readonly inside: number;
  readonly outside: number;
  /** How many parameters stay where they are. */
  readonly others: number;
}

/** Computes a point of a slice: one forward and one backward pass. */
export function pointAt(slice: Slice, at: PlotPlace): SlicePoint {
  const computed = computeNetwork(networkAt(slice, at));
  const { network, recording } = computed;
  const [byX, byY] = slice.places.map((place) => {
    const { numbers, index } = storageOf(network, place);
    const layer = network.layers[place.layer - 1];
    return (numbers === layer.biases ? layer.biasGradient : layer.weightGradient)[index];
  });
  const inside = byX * byX + byY * byY;
  let whole = 0;
  for (const slope of network.gradient) whole += slope * slope;
  return {
    computed,
    loss: recording.loss.number,
    byX,
    byY,
    inside: Math.sqrt(inside),
    // What rounding leaves may be a little below zero.
    outside: Math.sqrt(Math.max(0, whole - inside)),
    others: network.parameterCount - 2,
  };
}

/** Returns what a gradient check of one of the two parameters needs. */
export function checkedAt({ places }: Slice, { computed }: SlicePoint, axis: 0 | 1) {
  const { network, recording } = computed;
  const place = places[axis];
  const { weights, biases } = recording.layers[place.layer - 1];
  const { index } = storageOf(network, place);
  return { target: recording.loss, leaf: place.from === 'bias' ? biases : weights, index };
}
