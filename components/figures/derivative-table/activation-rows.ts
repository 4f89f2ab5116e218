import {
  type ActivationName,
  activations,
} from '../../../src/engine/operations/activations/index.ts';
import { ACTIVATION_NAMES, ENTRYWISE_ACTIVATIONS } from '../../parts/text/activation-names.ts';
import { inNotation } from '../activation-explorer/in-notation.ts';
import type { RowSource } from './derivative-row.ts';

const SPAN = [-4, 4] as const;
const CORNERED: readonly ActivationName[] = ['relu', 'leaky-relu'];

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const row = (name: ActivationName, data: readonly number[]): RowSource => ({
  id: name,
  name: capital(ACTIVATION_NAMES[name]),
  operation: activations[name].apply,
  record: activations[name].apply,
  inputs: [{ latex: '\\z{}{}', data }],
  result: '\\act{}{}',
  formula: inNotation(activations[name].latex),
  span: SPAN,
  ...(CORNERED.includes(name) && { corner: 0 }),
});

/** The activation functions; softmax takes a row of three. */
export const activationRows: readonly RowSource[] = [
  ...ENTRYWISE_ACTIVATIONS.map(({ value }) => row(value, [1])),
  {
    ...row('softmax', [1, 0.5, -1]),
    inputs: [{ latex: '\\zs{}', data: [1, 0.5, -1] }],
    result: '\\acts{}',
    rewrite: (latex) =>
      latex
        .replace('\\grad{\\acts{}}{\\zs{}}', '\\grad{\\act{}{j}}{\\z{}{k}}')
        .replace(/^\\acts{}/, '\\act{}{j}'),
  },
];
