import { type Derivation, derivationOf, type Factor } from '../../../src/engine/graph/index.ts';
import type { Checked } from '../../parts/gradient-check/check-model.ts';
import type { NetworkData } from '../../parts/network/network-data.ts';
import { type ParameterPlace, storageOf } from '../../parts/network/parameter-place.ts';
import { computeNetwork, diagramOf } from '../../parts/small-network/compute-network.ts';
import { withExampleAlone } from '../../parts/small-network/ExampleSelect.tsx';
import { entryTex, numberTex } from '../../parts/small-network/entry-tex.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { FactorContext } from './factor-words.ts';

/** Paths that are written out; the others are summed in a last term. */
export const MOST_WRITTEN = 4;

/** All that the steps are written from. */
export interface ParameterDerivation extends FactorContext {
  readonly place: ParameterPlace;
  readonly derivation: Derivation;
  /** The local derivatives of all paths, each once, from the loss backwards. */
  readonly factors: readonly Factor[];
  readonly diagram: NetworkData;
  /** δ of the parameter's neuron, and what comes in along the weight (1 for a bias). */
  readonly delta: number;
  readonly incoming: number;
  readonly checked: Checked;
}

/** Derives the gradient of one example's loss in one parameter. */
export function deriveParameter(
  small: SmallNetwork,
  example: number,
  place: ParameterPlace,
): ParameterDerivation {
  const computed = computeNetwork(withExampleAlone(small, example));
  const { recording, network } = computed;
  const { weights, biases } = recording.layers[place.layer - 1];
  const leaf = place.from === 'bias' ? biases : weights;
  const { index } = storageOf(network, place);
  const derivation = derivationOf(recording.exampleLoss, leaf, index, {
    most: MOST_WRITTEN,
    symbol: entryTex(recording),
    number: numberTex,
  });
  const diagram = diagramOf(computed, 0);
  return {
    recording,
    diagram,
    loss: small.loss,
    place,
    derivation,
    factors: eachOnce(derivation),
    delta: recording.delta(place.layer)[place.to],
    incoming:
      place.from === 'bias' ? 1 : (diagram.activations?.[place.layer - 1]?.[place.from] ?? 0),
    checked: { target: recording.exampleLoss, leaf, index },
  };
}

/** Lists the factors of all paths, none twice: those nearest to the loss first. */
function eachOnce({ paths }: Derivation): Factor[] {
  const byQuotient = new Map<string, Factor>();
  const longest = Math.max(...paths.map(({ factors }) => factors.length));
  for (let place = 0; place < longest; place++) {
    for (const { factors } of paths) {
      const factor = factors[place];
      if (factor && !byQuotient.has(factor.quotient)) byQuotient.set(factor.quotient, factor);
    }
  }
  return [...byQuotient.values()];
}
