import type { NetworkWithData, Solution } from '../../../../src/engine/solve/index.ts';
import type { Block, Line } from './line.ts';
import { computed, type Digits, factor, given } from './write-number.ts';

/** True where one update, by the gradient shown, is all there is: it can be worked out. */
export function isWorkedOut({ updates, mode, examples }: NetworkWithData): boolean {
  return updates === 1 && (mode === 'batch' || examples.length === 1);
}

/** The parameters of one layer after the updates. */
export function updateBlock(
  network: NetworkWithData,
  solution: Solution,
  layer: number,
  digits: Digits,
): Block {
  const { weights, biases } = network.layers[layer - 1];
  const updated = solution.updated[layer - 1];
  const gradients = solution.gradients[layer - 1];
  const write = (parameter: string, gradient: string, before: number, slope: number) =>
    isWorkedOut(network)
      ? {
          left: `\\text{new } ${parameter}`,
          symbols: `${parameter} - \\lr\\,${gradient}`,
          numbers: `${given(before)} - ${given(network.learningRate)} \\cdot ${factor(computed(slope, digits))}`,
        }
      : { left: `\\text{new } ${parameter}`, symbols: '' };
  const lines = weights.flatMap((row, j): Line[] => [
    ...row.map((weight, k) => {
      const at = `{${layer}}{${j + 1}}{${k + 1}}`;
      const written = write(`\\wt${at}`, `\\gradwt${at}`, weight, gradients.weights[j][k]);
      return { ...written, result: updated.weights[j][k] };
    }),
    ...(network.freezeBiases
      ? []
      : [
          {
            ...write(
              `\\bias{${layer}}{${j + 1}}`,
              `\\gradbias{${layer}}{${j + 1}}`,
              biases[j],
              gradients.biases[j],
            ),
            result: updated.biases[j],
          },
        ]),
  ]);
  return { title: `Layer ${layer}`, words: words(network), lines };
}

function words(network: NetworkWithData): string {
  const frozen = network.freezeBiases ? ' The biases are frozen and stay as they are.' : '';
  return isWorkedOut(network)
    ? `Each parameter goes against its gradient; all gradients are those above, from before any change.${frozen}`
    : `Where all updates lead.${frozen}`;
}

/** The loss before and after: L is the mean of the examples' losses. */
export function lossAfterBlock(
  network: NetworkWithData,
  solution: Solution,
  digits: Digits,
): Block {
  const n = network.examples.length;
  const several = n > 1;
  const shown = n > 8 ? [0, 1, 2] : network.examples.map((_, i) => i);
  const dots = n > 8 ? ' + \\cdots' : '';
  const mean = (write: (i: number) => string) =>
    several ? `\\tfrac{1}{${n}} ( ${shown.map(write).join(' + ')}${dots} )` : write(0);
  return {
    title: 'Loss before and after',
    words: `${several ? 'The loss is the mean over the examples.' : 'With one example, its loss is the loss.'} After the updates it is what another forward pass gives, with the new parameters.`,
    lines: [
      {
        left: '\\loss_{\\text{before}}',
        symbols: mean((i) => `\\lossof{${i + 1}}`),
        numbers: several ? mean((i) => computed(solution.examples[i].loss, digits)) : undefined,
        result: solution.lossBefore,
      },
      { left: '\\loss_{\\text{after}}', symbols: '', result: solution.lossAfter },
    ],
  };
}
