import { entrywiseActivations } from '../../../src/engine/operations/activations/index.ts';
import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import type { FormulaLines } from './formula.ts';
import { wholeBatch } from './load-batch.ts';
import { lossFactor } from './loss-factor.ts';
import { type Done, lossIsFused, type PassStep } from './pass-steps.ts';
import type { Symbols } from './symbols.ts';
import { computed, inPlaceOf, now, placed, type SymbolPlace, texFactor, texNumber } from './tex.ts';

/** Writes the formula that a step of the backward pass is about. */
export function backwardFormula(
  network: SmallNetwork,
  step: PassStep,
  symbols: Symbols,
  done: Done,
): FormulaLines {
  switch (step.kind) {
    case 'error':
      return errorLines(network, step, symbols);
    case 'share':
      return shareLines(network, step, symbols, done);
    case 'delta':
      return lossIsFused(network) && step.layer === network.layers.length
        ? fusedLines(network, step, symbols)
        : deltaLines(network, step, symbols);
    default:
      return symbols.examples > 1
        ? wholeBatch().meanLines(step, symbols)
        : gradientLines(step, symbols);
  }
}

const activationPlace = ({ index }: Symbols, layer: number, neuron: number): SymbolPlace => {
  return { sym: 'a', layer, to: neuron + 1, example: index };
};

const slopeInActivation = (symbols: Symbols, layer: number, neuron: number) =>
  symbols.slopeOfLoss(
    activationPlace(symbols, layer, neuron),
    symbols.activation(layer, neuron).symbol,
  );

function residual(network: SmallNetwork, neuron: number, symbols: Symbols) {
  const layer = network.layers.length;
  const factor = lossFactor(network).tex;
  const [a, y] = [symbols.activation(layer, neuron), symbols.target(neuron)];
  const difference = (one: string, other: string) =>
    factor ? `= ${factor} (${one} - ${other})` : `= ${one} - ${other}`;
  return {
    symbols: difference(a.symbol, y.symbol),
    numbers: difference(a.alone, y.number),
  };
}

/** ∂ℓ/∂a of an output. */
function errorLines(network: SmallNetwork, step: PassStep, symbols: Symbols): FormulaLines {
  const { layer, neuron } = step;
  const error = computed(symbols.numbers.error(symbols.example, neuron));
  return {
    left: slopeInActivation(symbols, layer, neuron),
    ...residual(network, neuron, symbols),
    value: `= ${placed('gradient', activationPlace(symbols, layer, neuron), texNumber(error))}`,
  };
}

/** δ of an output whose activation and loss cancel to a − y. */
function fusedLines(network: SmallNetwork, step: PassStep, symbols: Symbols): FormulaLines {
  const delta = symbols.delta(step.layer, step.neuron);
  return {
    left: delta.symbol,
    ...residual(network, step.neuron, symbols),
    value: `= ${delta.alone}`,
  };
}

/** ∂ℓ/∂a of a hidden neuron: what comes back to it along each of its weights. */
function shareLines(
  network: SmallNetwork,
  { layer, neuron, index }: PassStep,
  symbols: Symbols,
  done: Done,
): FormulaLines {
  const { sums } = symbols.numbers.sharedSum(symbols.example, layer, neuron);
  const terms = done('share', layer, neuron, symbols.example);
  const pairs = sums.map((_, j) => {
    return [symbols.delta(layer + 1, j), symbols.weight(layer + 1, j, neuron)] as const;
  });
  const mark = (tex: string, j: number) => (j === index ? now(tex) : tex);
  const inSymbols = pairs.map(([d, w], j) => mark(`${d.symbol}\\,${w.symbol}`, j));
  const inNumbers = pairs.map(([d, w], j) =>
    mark(j < terms ? `${d.number} \\cdot ${w.number}` : `${d.symbol}\\,${w.symbol}`, j),
  );
  const whole = terms === widthsOf(network)[layer + 1];
  const sum = texNumber(computed(sums[terms - 1] ?? 0));
  const placedSum = placed('gradient', activationPlace(symbols, layer, neuron), sum);
  return {
    left: slopeInActivation(symbols, layer, neuron),
    symbols: `= ${inSymbols.join(' + ')}`,
    numbers: `= ${inNumbers.join(' + ')}`,
    value:
      terms === 0
        ? undefined
        : whole
          ? `= ${placedSum}`
          : `\\phantom{=}\\ \\text{so far } ${placedSum}`,
  };
}

/** δ = ∂ℓ/∂a · φ′(z), by the engine's own formula of φ′. */
function deltaLines(network: SmallNetwork, step: PassStep, symbols: Symbols): FormulaLines {
  const { layer, neuron } = step;
  const { numbers, example } = symbols;
  const { activation } = network.layers[layer - 1];
  if (activation === 'softmax') throw new Error('softmax belongs to cross-entropy');
  const { slopeLatex } = entrywiseActivations[activation];
  const [z, a, delta] = [
    symbols.preActivation(layer, neuron),
    symbols.activation(layer, neuron),
    symbols.delta(layer, neuron),
  ];
  const arrived =
    layer === network.layers.length
      ? numbers.error(example, neuron)
      : (numbers.sharedSum(example, layer, neuron).sums.at(-1) as number);
  const slope = numbers.slope(example, layer, neuron);
  const place = activationPlace(symbols, layer, neuron);
  const arrivedNumber = placed('gradient', place, texFactor(computed(arrived)));
  const dot = '\\cdot';
  return {
    left: delta.symbol,
    symbols: `= ${slopeInActivation(symbols, layer, neuron)} ${dot} \\slope\\bigl(${z.symbol}\\bigr), \\quad \\slope = ${inPlaceOf(slopeLatex, { z: z.symbol, a: a.symbol })}`,
    numbers: `= ${arrivedNumber} ${dot} ${placed('data', place, texFactor(computed(slope)))}`,
    value: `= ${delta.alone}`,
  };
}

/** ∂ℓ/∂w = δ a, and ∂ℓ/∂b = δ. */
function gradientLines({ kind, layer, neuron, index }: PassStep, symbols: Symbols): FormulaLines {
  const delta = symbols.delta(layer, neuron);
  const to = neuron + 1;
  if (kind === 'bias-gradient') {
    return {
      left: symbols.slopeOfLoss({ sym: 'gradb', layer, to }, symbols.bias(layer, neuron).symbol),
      symbols: `= ${delta.symbol}`,
      numbers: undefined,
      value: `= ${delta.alone}`,
    };
  }
  const a = symbols.activation(layer - 1, index);
  const place = { sym: 'gradw', layer, to, from: index + 1 };
  const gradient = symbols.numbers.weightGradient(symbols.example, layer, neuron, index);
  return {
    left: symbols.slopeOfLoss(place, symbols.weight(layer, neuron, index).symbol),
    symbols: `= ${delta.symbol}\\,${a.symbol}`,
    numbers: `= ${delta.number} \\cdot ${a.number}`,
    value: `= ${placed('gradient', place, texNumber(computed(gradient)))}`,
  };
}
