import { activations } from '../../../../src/engine/operations/activations/index.ts';
import type { SolveExample, SolveLayer } from '../../../../src/engine/solve/index.ts';
import type { ExampleTrace } from '../../../../src/engine/solve/solution.ts';
import { ACTIVATION_NAMES } from '../../../parts/text/activation-names.ts';
import type { Block, Line } from './line.ts';
import { put } from './put.ts';
import { computed, type Digits, factor, given, sum } from './write-number.ts';

/** What a layer reads in one example: the input, or the activations before it, in symbols and numbers. */
export function incoming(
  layer: number,
  example: SolveExample,
  trace: ExampleTrace,
  digits: Digits,
): { symbols: string[]; numbers: string[] } {
  const values = layer === 1 ? example.input : trace.layers[layer - 2].activation;
  return {
    symbols: values.map((_, k) =>
      layer === 1 ? `\\x{${k + 1}}` : `\\act{${layer - 1}}{${k + 1}}`,
    ),
    numbers: values.map((value) => factor(layer === 1 ? given(value) : computed(value, digits))),
  };
}

/** The forward pass through one layer: z and a of each neuron. */
export function forwardBlock(
  layers: readonly SolveLayer[],
  layer: number,
  example: SolveExample,
  trace: ExampleTrace,
  digits: Digits,
): Block {
  const { weights, biases, activation } = layers[layer - 1];
  const { preActivation, activation: activated } = trace.layers[layer - 1];
  const before = incoming(layer, example, trace, digits);
  const lines = weights.flatMap((row, j): Line[] => [
    {
      left: `\\z{${layer}}{${j + 1}}`,
      symbols: sum([
        ...row.map((_, k) => `\\wt{${layer}}{${j + 1}}{${k + 1}}\\,${before.symbols[k]}`),
        `\\bias{${layer}}{${j + 1}}`,
      ]),
      numbers: sum([
        ...row.map((weight, k) => `${factor(given(weight))} \\cdot ${before.numbers[k]}`),
        given(biases[j]),
      ]),
      result: preActivation[j],
    },
    {
      left: `\\act{${layer}}{${j + 1}}`,
      ...activationOf(activation, layer, j, preActivation, digits),
      result: activated[j],
    },
  ]);
  return {
    title: `Layer ${layer}`,
    words: `Each neuron weighs what it reads, adds its bias, and applies its activation function: ${ACTIVATION_NAMES[activation]}${REMARKS[activation] ?? ''}.`,
    lines,
  };
}

const REMARKS: Readonly<Partial<Record<SolveLayer['activation'], string>>> = {
  identity: ', which changes nothing',
  gelu: ', where Φ is the distribution function of the normal distribution',
  softmax: ', which divides by the sum over the layer',
};

function activationOf(
  activation: SolveLayer['activation'],
  layer: number,
  j: number,
  z: readonly number[],
  digits: Digits,
): { symbols: string; numbers: string } {
  if (activation !== 'softmax') {
    const { latex } = activations[activation];
    return {
      symbols: put(latex, `\\z{${layer}}{${j + 1}}`),
      numbers: put(latex, computed(z[j], digits)),
    };
  }
  const powers = (write: (k: number) => string) => z.map((_, k) => `e^{${write(k)}}`);
  const fraction = (all: string[]) => `\\frac{${all[j]}}{${sum(all)}}`;
  return {
    symbols: fraction(powers((k) => `\\z{${layer}}{${k + 1}}`)),
    numbers: fraction(powers((k) => computed(z[k], digits))),
  };
}
