import { xor } from '../../../src/engine/data/generated-classes.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { parametersOf } from '../../../src/engine/solve/build.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import {
  FIRST_NETWORK,
  nameOfNetwork,
  type SmallNetwork,
  sameNetwork,
} from '../../parts/small-network/small-network.ts';

export type StartName = 'xor' | 'first' | 'own';

/** The 2-4-1 network that learns XOR in chapter 1, before its first update. */
export const XOR_START: SmallNetwork = xorStart();

/** Returns the networks to begin from; the reader's own where there is one. */
export function startChoices(start: SmallNetwork): Choice<StartName>[] {
  const offered: Choice<StartName>[] = [
    { value: 'xor', label: '2-4-1, XOR' },
    { value: 'first', label: '2-2-2' },
  ];
  return nameOfStart(start) === 'own'
    ? [...offered, { value: 'own', label: `Yours, ${nameOfNetwork(start)}` }]
    : offered;
}

export function nameOfStart(start: SmallNetwork): StartName {
  if (sameNetwork(start, XOR_START)) return 'xor';
  return sameNetwork(start, FIRST_NETWORK) ? 'first' : 'own';
}

/** Returns a start by its name; `own` is what the figure has. */
export function startByName(name: StartName, own: SmallNetwork): SmallNetwork {
  return { xor: XOR_START, first: FIRST_NETWORK, own }[name];
}

function xorStart(): SmallNetwork {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 4, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 1);
  const { inputs, targets, size } = xor();
  return {
    layers: parametersOf(network).map((numbers, l) => ({
      ...numbers,
      activation: network.layers[l].activation,
    })),
    loss: 'binary-cross-entropy',
    examples: Array.from({ length: size }, (_, i) => ({
      input: Array.from(inputs.subarray(2 * i, 2 * i + 2)),
      target: [targets[i]],
    })),
    learningRate: 0.5,
    updates: 1,
    mode: 'batch',
    freezeBiases: false,
  };
}
