import { CORNERS, network, passageOf } from '../../components/figures/folded-plane/xor-by-hand.ts';

export const title = 'XOR with two ReLU neurons (Goodfellow et al., 2016)';

/** What becomes of each point, named by its inputs: `z-11-2` is z of hidden neuron 2 at (1, 1). */
export function results(): Record<string, number> {
  const entries = passageOf(CORNERS).flatMap(({ input, preActivation, hidden, output }) => {
    const name = input.join('');
    return [
      ...preActivation.map((z, j) => [`z-${name}-${j + 1}`, z]),
      ...hidden.map((a, j) => [`a-${name}-${j + 1}`, a]),
      [`output-${name}`, output],
    ];
  });
  return { ...Object.fromEntries(entries), parameters: network.parameterCount };
}
