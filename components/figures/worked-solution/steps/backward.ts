import { entrywiseActivations } from '../../../../src/engine/operations/activations/index.ts';
import type {
  ExampleTrace,
  NetworkWithData,
  SolveExample,
  SolveLayer,
} from '../../../../src/engine/solve/index.ts';
import type { Block, Line } from './line.ts';
import { put } from './put.ts';
import { computed, type Digits, factor, given, sum } from './write-number.ts';

/** The backward pass into one layer: the slope and the delta of each neuron. */
export function backwardBlock(
  network: NetworkWithData,
  layer: number,
  example: SolveExample,
  trace: ExampleTrace,
  digits: Digits,
): Block {
  const isLast = layer === network.layers.length;
  const cancels = isLast && network.loss.endsWith('cross-entropy');
  const lines = trace.layers[layer - 1].delta.flatMap((delta, j): Line[] => {
    const slope = cancels ? undefined : slopeLine(network, layer, j, trace, digits);
    const arriving = isLast
      ? residual(network, example, trace, j, digits)
      : weighted(network, layer, trace, j, digits);
    const slopes = slope && {
      symbols: `\\,${slope.left}`,
      numbers: ` \\cdot ${factor(computed(slope.result, digits))}`,
    };
    return [
      ...(slope ? [slope] : []),
      {
        left: `\\dlt{${layer}}{${j + 1}}`,
        symbols: `${arriving.symbols}${slopes?.symbols ?? ''}`,
        numbers: `${arriving.numbers}${slopes?.numbers ?? ''}`,
        result: delta,
      },
    ];
  });
  const { activation } = network.layers[layer - 1];
  return { title: `Layer ${layer}`, words: words(isLast, cancels, activation), lines };
}

function words(isLast: boolean, cancels: boolean, activation: SolveLayer['activation']): string {
  if (cancels) {
    return 'The slope of the activation cancels against the loss: what is left is the residual.';
  }
  const delta = isLast
    ? 'A delta of the output: how fast the loss changes with the activation, times the slope at its pre-activation.'
    : 'A hidden delta: the deltas it leads to, weighted by the weights that lead there, times its own slope.';
  return `${delta}${SIGNS[activation] ?? ''}`;
}

/** What the signs in a slope mean that have not been met on the way forward. */
const SIGNS: Readonly<Partial<Record<SolveLayer['activation'], string>>> = {
  relu: ' The brackets are 1 where what they say is true, else 0.',
  softplus: ' Here σ is the sigmoid.',
  gelu: ' Here ϕ is the density of the normal distribution.',
};

function slopeLine(
  { layers }: NetworkWithData,
  layer: number,
  j: number,
  trace: ExampleTrace,
  digits: Digits,
): Line {
  const { activation } = layers[layer - 1];
  if (activation === 'softmax') throw new Error('softmax has no slope of its own');
  const { slope, slopeLatex } = entrywiseActivations[activation];
  const { preActivation, activation: activated } = trace.layers[layer - 1];
  const [z, a] = [preActivation[j], activated[j]];
  return {
    left: `\\slope(\\z{${layer}}{${j + 1}})`,
    symbols: put(slopeLatex, `\\z{${layer}}{${j + 1}}`, `\\act{${layer}}{${j + 1}}`),
    numbers: put(slopeLatex, computed(z, digits), computed(a, digits)),
    result: slope(z, a),
  };
}

/** How fast the loss changes with output j, up to the slope. */
function residual(
  { loss, layers }: NetworkWithData,
  { target }: SolveExample,
  trace: ExampleTrace,
  j: number,
  digits: Digits,
) {
  const outputs = target.length;
  const before = {
    'half-squared-error': '',
    'sum-squared-error': '2\\,',
    'mean-squared-error': outputs === 1 ? '2\\,' : `\\tfrac{2}{${outputs}}`,
    'binary-cross-entropy': outputs === 1 ? '' : `\\tfrac{1}{${outputs}}`,
    'cross-entropy': '',
  }[loss];
  const a = computed(trace.layers[layers.length - 1].activation[j], digits);
  const whole = (difference: string) =>
    loss.endsWith('cross-entropy') && before === '' ? difference : `${before}(${difference})`;
  return {
    symbols: whole(`\\act{${layers.length}}{${j + 1}} - \\y{${j + 1}}`),
    numbers: whole(`${a} - ${factor(given(target[j]))}`),
  };
}

/** What comes back to hidden neuron j from the layer after it. */
function weighted(
  { layers }: NetworkWithData,
  layer: number,
  trace: ExampleTrace,
  j: number,
  digits: Digits,
) {
  const next = layer + 1;
  const { weights } = layers[layer];
  const { delta } = trace.layers[layer];
  const bracketed = (terms: string) => `\\bigl( ${terms} \\bigr)`;
  return {
    symbols: bracketed(
      sum(weights.map((_, i) => `\\wt{${next}}{${i + 1}}{${j + 1}}\\,\\dlt{${next}}{${i + 1}}`)),
    ),
    numbers: bracketed(
      sum(
        weights.map(
          (row, i) => `${factor(given(row[j]))} \\cdot ${factor(computed(delta[i], digits))}`,
        ),
      ),
    ),
  };
}
