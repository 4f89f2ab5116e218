import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { drawnLosses, numbersOf } from './loss-model.ts';
import { type LossState, labelOf } from './loss-state.ts';

const SUBSCRIPTS = ['₁', '₂', '₃'];

/** Names the value of an output: a, or a₁ where there are several. */
export function nameOf({ against, values }: LossState, output: number): string {
  return symbolOf(against === 'logit' ? 'z' : 'a', values.length, output);
}

export function symbolOf(letter: string, outputs: number, output: number): string {
  return outputs === 1 ? letter : `${letter}${SUBSCRIPTS[output]}`;
}

/** Says what the moved output is, and what each drawn loss makes of it. */
export function say(state: LossState): string {
  const { moved, values, against } = state;
  const { prediction, target, residual } = numbersOf(state).outputs[moved];
  const name = (letter: string) => symbolOf(letter, values.length, moved);
  const equal = (letter: string, x: number) => `${name(letter)}\u00a0=\u00a0${formatNumber(x, 3)}`;
  const where =
    against === 'logit'
      ? `The logit ${equal('z', values[moved])} gives the prediction ${equal('a', prediction)}`
      : `The prediction is ${equal('a', prediction)}`;
  const losses = drawnLosses(state).map((loss) => sayLoss(state, loss));
  return `${where}; the target is ${name('y')}\u00a0=\u00a0${formatPlain(target)}, the residual ${formatNumber(residual, 3)}. ${losses.join(' ')}`;
}

function sayLoss(state: LossState, loss: LossName): string {
  const numbers = numbersOf(state, loss);
  const { slope } = numbers.outputs[state.moved];
  const label = labelOf(loss);
  const name = `${label[0].toUpperCase()}${label.slice(1)}`;
  return `${name}: loss ${formatNumber(numbers.loss, 3)}, slope ${formatNumber(slope, 3)}, ${sayWay(slope, nameOf(state, state.moved))}.`;
}

/** Slopes smaller than this are called flat. */
const FLAT = 0.01;

function sayWay(slope: number, name: string): string {
  if (slope === 0) return `nothing to gain by moving ${name}`;
  const way = slope < 0 ? `raise ${name}` : `lower ${name}`;
  return Math.abs(slope) < FLAT ? `nearly flat, though it says ${way}` : `so ${way}`;
}

/** Writes the formula of the loss as text with symbols between dollar signs. */
export function formulasOf({ loss, against }: LossState): { loss: string; slope: string } {
  const { value, byPrediction, byLogit } = FORMULAS[loss];
  const slope = against === 'logit' ? `$∂ℓ/∂z_j = ${byLogit}$` : `$∂ℓ/∂a_j = ${byPrediction}$`;
  return { loss: `$ℓ = ${value}$`, slope };
}

const FORMULAS: Readonly<
  Record<LossName, { value: string; byPrediction: string; byLogit: string }>
> = {
  'half-squared-error': {
    value: '½ Σ_j (a_j − y_j)²',
    byPrediction: 'a_j − y_j',
    byLogit: '(a_j − y_j) · a_j (1 − a_j)',
  },
  'sum-squared-error': {
    value: 'Σ_j (a_j − y_j)²',
    byPrediction: '2 (a_j − y_j)',
    byLogit: '2 (a_j − y_j) · a_j (1 − a_j)',
  },
  'mean-squared-error': {
    value: '(1 / m) Σ_j (a_j − y_j)²',
    byPrediction: '(2 / m) (a_j − y_j)',
    byLogit: '(2 / m) (a_j − y_j) · a_j (1 − a_j)',
  },
  'binary-cross-entropy': {
    value: '−(1 / m) Σ_j (y_j ln a_j + (1 − y_j) ln (1 − a_j))',
    byPrediction: '(1 / m) (a_j − y_j) / (a_j (1 − a_j))',
    byLogit: '(1 / m) (a_j − y_j)',
  },
  'cross-entropy': {
    value: '−Σ_j y_j ln a_j',
    byPrediction: '−y_j / a_j',
    byLogit: 'a_j − y_j',
  },
};
