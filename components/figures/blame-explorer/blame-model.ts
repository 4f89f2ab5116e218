import { type DerivedPath, derivationOf } from '../../../src/engine/graph/index.ts';
import type { Checked } from '../../parts/gradient-check/check-model.ts';
import type { NetworkData } from '../../parts/network/network-data.ts';
import { type ParameterPlace, storageOf } from '../../parts/network/parameter-place.ts';
import { computeNetwork, diagramOf } from '../../parts/small-network/compute-network.ts';
import { withExampleAlone } from '../../parts/small-network/ExampleSelect.tsx';
import { entryTex, numberTex } from '../../parts/small-network/entry-tex.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';

/** Paths that are drawn and listed one by one, the strongest first. */
export const MOST_SHOWN = 8;

/** A neuron that a path runs through; layer 0 is the input. */
export interface Stop {
  readonly layer: number;
  readonly neuron: number;
}

/** One path from a parameter to the loss. */
export interface BlamePath extends DerivedPath {
  /** The neurons on the way, from the first that the parameter reaches to an output. */
  readonly stops: readonly Stop[];
}

/** All that a parameter is to be blamed for, in one example. */
export interface Blame {
  readonly diagram: NetworkData;
  /** The strongest paths. */
  readonly paths: readonly BlamePath[];
  readonly count: number;
  /** How many are not among `paths`, and what they add up to. */
  readonly others: number;
  readonly rest: number;
  /** The sum over all paths. */
  readonly sum: number;
  /** ∂ℓ/∂parameter, as the backward pass found it: another way to the same number. */
  readonly gradient: number;
  /** Where a gradient check finds the parameter. */
  readonly checked: Checked;
}

/** Follows a parameter's every path to the loss of one example (from 0). */
export function blameOf(small: SmallNetwork, example: number, place: ParameterPlace): Blame {
  const computed = computeNetwork(withExampleAlone(small, example));
  const { recording, network } = computed;
  const { weights, biases } = recording.layers[place.layer - 1];
  const value = place.from === 'bias' ? biases : weights;
  const { index } = storageOf(network, place);
  const { paths, count, rest, gradient } = derivationOf(recording.exampleLoss, value, index, {
    most: MOST_SHOWN,
    symbol: entryTex(recording),
    number: numberTex,
  });
  return {
    diagram: diagramOf(computed, 0),
    paths: paths.map((path) => ({ ...path, stops: stopsOf(path, recording.layers) })),
    count: Number(count),
    others: Number(count) - paths.length,
    rest,
    sum: gradient,
    gradient: value.gradient[index],
    checked: { target: recording.exampleLoss, leaf: value, index },
  };
}

type Layers = ReturnType<typeof computeNetwork>['recording']['layers'];

function stopsOf({ factors }: DerivedPath, layers: Layers): Stop[] {
  const stops: Stop[] = [];
  for (const { edge } of factors.toReversed()) {
    const layer = layers.findIndex(({ preActivation }) => preActivation === edge.result.value) + 1;
    if (layer > 0) stops.push({ layer, neuron: edge.result.index });
  }
  return stops;
}
