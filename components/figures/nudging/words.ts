import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Descent } from './descent.ts';
import type { NudgeModel } from './nudge-model.ts';
import { GOAL } from './start.ts';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Names a parameter of the neuron: w₁ … and, last, b. */
export function parameterName({ size }: NudgeModel, parameter: number): string {
  if (parameter === size) return 'b';
  return `w${[...String(parameter + 1)].map((digit) => SUBSCRIPTS[Number(digit)]).join('')}`;
}

/** Says what the last nudge did, or how training ended. */
export function say(model: NudgeModel, descent: Descent): string {
  if (model.ended) return sayEnd(model, descent);
  const { last, loss, network, step } = model;
  if (!last) {
    return `All ${network.parameterCount} parameters are 0. One forward pass has found the loss: ${formatNumber(loss, 4)}. Next, w₁ is raised by ${formatPlain(step)}, to see whether that helps.`;
  }
  const name = parameterName(model, last.parameter);
  const effect = `the loss would be ${formatNumber(last.lossThere, 4)} instead of ${formatNumber(last.lossBefore, 4)}`;
  return `Forward pass ${formatCount(model.passes)} tried ${name} = ${formatPlain(last.to)} instead of ${formatPlain(last.from)}: ${effect}. ${sayVerdict(model)}`;
}

function sayVerdict(model: NudgeModel): string {
  const { last, direction, step } = model;
  if (last?.kept) return 'Lower, so it is kept.';
  const next = direction === -1 ? 'next, the other way' : 'neither way helps, so it stays';
  const halved = last && step < Math.abs(last.to - last.from);
  return `No lower, so it is put back; ${next}.${halved ? ' A whole round changed nothing: from here on, nudges are half as large.' : ''}`;
}

function sayEnd(model: NudgeModel, { passes }: Descent): string {
  const count = formatCount(model.passes);
  if (model.loss >= GOAL) return `Stopped after ${count} forward passes.`;
  return `The loss is ${formatNumber(model.loss, 4)}, below ${formatPlain(GOAL)}, after ${count} forward passes; ${formatCount(model.kept)} nudges were kept. Gradient descent with backpropagation did work worth ${formatCount(passes[passes.length - 1])} forward passes to get there.`;
}
