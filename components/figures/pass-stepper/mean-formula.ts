import type { FormulaLines } from './formula.ts';
import { type PassStep, parameterOf } from './pass-steps.ts';
import type { Symbols } from './symbols.ts';
import { computed, now, placed, texNumber } from './tex.ts';

/** Terms in a line, in symbols and in numbers: more would not fit beside the code. */
const IN_A_LINE = { symbol: 2, number: 1 } as const;

/** ∂L/∂w = (1/n) Σ δ a, and ∂L/∂b = (1/n) Σ δ: the sum over the examples of a batch. */
export function meanLines(step: PassStep, symbols: Symbols): FormulaLines {
  const { kind, layer, neuron, index, example } = step;
  const { numbers, examples } = symbols;
  const parameter = parameterOf(step);
  const isWeight = kind === 'weight-gradient';
  const [to, from] = [neuron + 1, index + 1];
  const place = isWeight ? { sym: 'gradw', layer, to, from } : { sym: 'gradb', layer, to };
  const term = (of: Symbols, write: 'symbol' | 'number') => {
    const delta = of.delta(layer, neuron)[write];
    if (!isWeight) return delta;
    const times = write === 'symbol' ? '\\,' : ' \\cdot ';
    return `${delta}${times}${of.activation(layer - 1, index)[write]}`;
  };
  const sum = (added: number, inALine: number) => {
    const terms = Array.from({ length: examples }, (_, i) => {
      const written = term(symbols.of(i), i < added ? 'number' : 'symbol');
      return i === example ? now(written) : written;
    });
    return `= \\tfrac{1}{${examples}} \\bigl( ${inLines(terms, inALine)} \\bigr)`;
  };
  const { sums } = numbers.gradientSum(parameter);
  const written = (x: number) => placed('gradient', place, texNumber(computed(x)));
  return {
    left: isWeight ? `\\gradwt{${layer}}{${to}}{${from}}` : `\\gradbias{${layer}}{${to}}`,
    symbols: `= \\frac{1}{\\batch} \\sum_i ${term(symbols.of(0, 'i'), 'symbol')}`,
    terms: sum(0, IN_A_LINE.symbol),
    numbers: sum(example + 1, IN_A_LINE.number),
    value:
      example === examples - 1
        ? `= ${written(numbers.gradient(parameter))}`
        : `\\phantom{=}\\ \\text{sum so far } ${written(sums[example])}`,
  };
}

function inLines(terms: readonly string[], inALine: number): string {
  return terms
    .map((term, i) => {
      if (i === 0) return term;
      return i % inALine === 0 ? `\\\\ &\\qquad {} + ${term}` : `+ ${term}`;
    })
    .join(' ');
}
