import { activations } from '../../../src/engine/operations/activations/index.ts';
import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import type { FormulaLines } from './formula.ts';
import type { Done, PassStep } from './pass-steps.ts';
import type { Symbols } from './symbols.ts';
import { computed, inPlaceOf, now, placed, texNumber } from './tex.ts';

/** Writes the formula that a step of the forward pass is about. */
export function forwardFormula(
  network: SmallNetwork,
  step: PassStep,
  symbols: Symbols,
  done: Done,
): FormulaLines {
  return step.kind === 'activation'
    ? activationLines(network, step, symbols)
    : sumLines(step, symbols, done);
}

/** z = Σ w a + b; in numbers, the terms that are done have theirs, the others their symbols. */
function sumLines(step: PassStep, symbols: Symbols, done: Done): FormulaLines {
  const { kind, layer, neuron, index } = step;
  const { numbers, example } = symbols;
  const { sums } = numbers.weightedSum(example, layer, neuron);
  const terms = done('product', layer, neuron);
  const finished = done('bias', layer, neuron) > 0;
  const z = symbols.preActivation(layer, neuron);
  const bias = symbols.bias(layer, neuron);
  const mark = (tex: string, current: boolean) => (current ? now(tex) : tex);

  const inSymbols = sums.map((_, k) => {
    const [w, a] = [symbols.weight(layer, neuron, k), symbols.activation(layer - 1, k)];
    return mark(`${w.symbol}\\,${a.symbol}`, kind === 'product' && k === index);
  });
  const inNumbers = sums.map((_, k) => {
    const [w, a] = [symbols.weight(layer, neuron, k), symbols.activation(layer - 1, k)];
    const tex = k < terms ? `${w.number} \\cdot ${a.number}` : `${w.symbol}\\,${a.symbol}`;
    return mark(tex, kind === 'product' && k === index);
  });
  const partial = computed(sums[terms - 1] ?? 0);
  return {
    left: z.symbol,
    symbols: `= ${inSymbols.join(' + ')} + ${mark(bias.symbol, kind === 'bias')}`,
    numbers: `= ${inNumbers.join(' + ')} + ${mark(finished ? bias.number : bias.symbol, kind === 'bias')}`,
    value: finished
      ? `= ${z.alone}`
      : terms > 0
        ? `\\phantom{=}\\ \\text{so far } ${placed('data', { sym: 'z', layer, to: neuron + 1 }, texNumber(partial))}`
        : undefined,
  };
}

/** a = φ(z), by the engine's own formula of φ. */
function activationLines(network: SmallNetwork, step: PassStep, symbols: Symbols): FormulaLines {
  const { layer, neuron } = step;
  const { activation } = network.layers[layer - 1];
  const [z, a] = [symbols.preActivation(layer, neuron), symbols.activation(layer, neuron)];
  const value = `= ${a.alone}`;
  if (activation === 'softmax') {
    const row = Array.from({ length: widthsOf(network)[layer] }, (_, j) =>
      symbols.preActivation(layer, j),
    );
    const share = (write: 'symbol' | 'alone') =>
      `\\frac{e^{${z[write]}}}{${row.map((entry) => `e^{${entry[write]}}`).join(' + ')}}`;
    return {
      left: a.symbol,
      symbols: `= ${share('symbol')}`,
      numbers: `= ${share('alone')}`,
      value,
    };
  }
  const { latex } = activations[activation];
  return {
    left: a.symbol,
    symbols: `= \\af\\bigl(${z.symbol}\\bigr) = ${inPlaceOf(latex, { z: z.symbol })}`,
    numbers: `= ${inPlaceOf(latex, { z: z.number })}`,
    value,
  };
}
