import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { type CostCase, costOf, type MethodName } from './cost-model.ts';

export const METHOD_NAMES: Readonly<Record<MethodName, string>> = {
  reverse: 'backpropagation',
  forward: 'forward mode',
  'one-sided': 'one-sided differences',
  central: 'central differences',
};

/** The dashes of each method's curve. */
export const METHOD_DASHES: Readonly<Record<MethodName, string | undefined>> = {
  reverse: undefined,
  forward: '9 3 2 3',
  'one-sided': '2 3',
  central: '6 4',
};

/** Writes seconds in a unit that fits. */
export function sayTime(seconds: number | undefined): string {
  if (seconds === undefined) return '–';
  if (seconds < 1e-3) return `${formatNumber(1e6 * seconds, 1)} µs`;
  return `${formatNumber(1e3 * seconds, 2)} ms`;
}

/** Says what one gradient costs the chosen network. */
export function say(chosen: CostCase): string {
  const { width, parameters, work } = chosen;
  const ratio = costOf(chosen, 'reverse') / work.forward;
  const rival = costOf(chosen, 'one-sided') / costOf(chosen, 'reverse');
  return (
    `The network 2-${width}-${width}-1 has ${formatCount(parameters)} parameters. Its gradient takes ` +
    `${formatNumber(ratio, 2)} forward passes by backpropagation, ${formatCount(parameters + 1)} by one-sided ` +
    `differences and ${formatCount(2 * parameters)} by central ones. The cheaper of these two costs ` +
    `${formatNumber(rival, 1)} times as much as backpropagation.`
  );
}
