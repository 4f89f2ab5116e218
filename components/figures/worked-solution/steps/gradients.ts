import type { NetworkWithData, Solution } from '../../../../src/engine/solve/index.ts';
import type { Block, Line } from './line.ts';
import { computed, type Digits, factor, given, sum } from './write-number.ts';

/** The gradient in the weights and biases of one layer: of L, or, online, of the first example alone. */
export function gradientBlock(
  network: NetworkWithData,
  solution: Solution,
  layer: number,
  digits: Digits,
): Block {
  const { weights, biases } = solution.gradients[layer - 1];
  const write = writerOf(network, solution, layer, digits);
  const lines = weights.flatMap((row, j): Line[] => [
    ...row.map((gradient, k) => ({ ...write(j, k), result: gradient })),
    { ...write(j), result: biases[j] },
  ]);
  return { title: `Layer ${layer}`, words: words(network), lines };
}

function words({ mode, examples }: NetworkWithData): string {
  if (mode === 'online') {
    return 'Delta times what came in, for the first example: an online update goes by one example at a time.';
  }
  return examples.length === 1
    ? 'Delta times what came in. A bias reads a 1, so its gradient is the delta.'
    : 'Delta times what came in, the mean over the examples; the first index of a delta or activation is the example.';
}

/** Writes the gradient in the weight to j from k, or in the bias of j, both from 0. */
function writerOf(network: NetworkWithData, solution: Solution, layer: number, digits: Digits) {
  const online = network.mode === 'online';
  const examples = online ? network.examples.slice(0, 1) : network.examples;
  const several = examples.length > 1;
  const mean = (terms: readonly string[]) =>
    several ? `\\tfrac{1}{${examples.length}} \\bigl( ${sum(terms)} \\bigr)` : terms[0];
  const incomingOf = (i: number, k: number) =>
    layer === 1 ? examples[i].input[k] : solution.examples[i].layers[layer - 2].activation[k];

  return (j: number, k?: number) => {
    const parameter =
      k === undefined ? `\\bias{${layer}}{${j + 1}}` : `\\wt{${layer}}{${j + 1}}{${k + 1}}`;
    const name =
      k === undefined ? `\\gradbias{${layer}}{${j + 1}}` : `\\gradwt{${layer}}{${j + 1}}{${k + 1}}`;
    const symbols = examples.map((_, i) => {
      const of = several ? `of{${i + 1}}` : '';
      const delta = `\\dlt${of}{${layer}}{${j + 1}}`;
      if (k === undefined) return delta;
      const source = layer === 1 ? `\\x${of}{${k + 1}}` : `\\act${of}{${layer - 1}}{${k + 1}}`;
      return `${delta}\\,${source}`;
    });
    const numbers = examples.map((_, i) => {
      const delta = computed(solution.examples[i].layers[layer - 1].delta[j], digits);
      if (k === undefined) return delta;
      const a = incomingOf(i, k);
      return `${factor(delta)} \\cdot ${factor(layer === 1 ? given(a) : computed(a, digits))}`;
    });
    return {
      left: online ? `\\grad{\\lossof{1}}{${parameter}}` : name,
      symbols: mean(symbols),
      numbers: mean(numbers),
    };
  };
}
