import type { SmallNetwork } from '../../parts/small-network/small-network.ts';

/** Adds to a network's examples one that wants the reverse: its first input 1, and the others 0. */
export function withSecondExample(network: SmallNetwork): SmallNetwork {
  const { examples } = network;
  const [{ input, target }] = examples;
  const second = { input: input.map((_, k) => (k === 0 ? 1 : 0)), target: target.toReversed() };
  return { ...network, examples: [...examples, second] };
}
