import {
  type ActivationName,
  activations,
  type EntrywiseActivationName,
} from '../../../src/engine/operations/index.ts';
import { FUNCTIONS } from '../activation-explorer/explorer-model.ts';
import { inNotation } from '../activation-explorer/in-notation.ts';
import type { RowSource } from './derivative-row.ts';

const SPAN = [-4, 4] as const;
const CORNERED: readonly ActivationName[] = ['relu', 'leaky-relu'];

const row = (name: ActivationName, label: string, data: readonly number[]): RowSource => ({
  id: name,
  name: label,
  operation: activations[name].apply,
  record: activations[name].apply,
  inputs: [{ latex: '\\z{}{}', data }],
  result: '\\act{}{}',
  formula: inNotation(activations[name].latex),
  span: SPAN,
  ...(CORNERED.includes(name) && { corner: 0 }),
});

const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/** The activation functions; softmax takes a row of three. */
export const activationRows: readonly RowSource[] = [
  ...FUNCTIONS.map(({ value, label }: { value: EntrywiseActivationName; label: string }) =>
    row(value, capital(label), [1]),
  ),
  {
    ...row('softmax', 'Softmax', [1, 0.5, -1]),
    inputs: [{ latex: '\\zs{}', data: [1, 0.5, -1] }],
    result: '\\acts{}',
    rewrite: (latex) =>
      latex
        .replace('\\grad{\\acts{}}{\\zs{}}', '\\grad{\\act{}{j}}{\\z{}{k}}')
        .replace(/^\\acts{}/, '\\act{}{j}'),
  },
];
