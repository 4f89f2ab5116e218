import type { ChainForm } from '../../../src/engine/graph/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { chainLines } from '../../parts/small-network/chain-lines.ts';
import { numberTex } from '../../parts/small-network/entry-tex.ts';
import { nameOfPlace, texOfPlace } from '../../parts/small-network/parameters.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import type { ParameterDerivation } from './derivation-model.ts';
import { wordsOf } from './factor-words.ts';

/** What the formulas show. */
export type Form = 'symbols' | 'numbers' | 'both';

export const FORMS: readonly Choice<Form>[] = [
  { value: 'symbols', label: 'symbols' },
  { value: 'numbers', label: 'numbers' },
  { value: 'both', label: 'both' },
];

/** One step of a derivation: what is done, in words and in a formula. */
export interface Step {
  readonly title: string;
  readonly sentence: string;
  readonly tex: string;
}

/** Writes the derivation step by step: the paths, every local derivative, the products, the sum, the delta. */
export function stepsOf(derived: ParameterDerivation, form: Form): Step[] {
  const { factors } = derived;
  const local = factors.map((factor): Step => {
    const { quotient, symbols, numbers, derivative } = factor;
    const value = numberTex(derivative);
    // A weight or an input is its own value: it is written once, and on the line of its symbol.
    const plain = bare(numbers) === value;
    const worked = plain ? value : `${bare(numbers)} = ${value}`;
    const both = plain ? [`${bare(symbols)} = ${value}`] : [bare(symbols), worked];
    const shown = { symbols: [bare(symbols)], numbers: [worked], both }[form];
    return { ...wordsOf(factor, derived), tex: equations(quotient, shown) };
  });
  return [pathsStep(derived), ...local, productStep(derived, form), deltaStep(derived, form)];
}

/** Writes what a quotient equals, each on a line of its own: a phone has no room for two. */
const equations = (quotient: string, shown: readonly string[]) =>
  shown.length === 1
    ? `${quotient} = ${shown[0]}`
    : `\\begin{aligned}${quotient} ${shown.map((text) => `&= ${text}`).join('\\\\ ')}\\end{aligned}`;

/** Takes off the brackets that a factor needs inside a product, and not where it stands alone. */
function bare(tex: string): string {
  const inside = /^\\left\( (.*) \\right\)$/.exec(tex)?.[1];
  return inside === undefined || inside.includes('\\right)') ? tex : inside;
}

function pathsStep({ derivation, place }: ParameterDerivation): Step {
  const { count } = derivation;
  const name = nameOfPlace(place);
  const sentence =
    count === 1n
      ? `There is one way from ${name} to the loss. The chain rule multiplies the local derivatives along it.`
      : `There are ${formatCount(Number(count))} ways from ${name} to the loss. The chain rule multiplies the local derivatives along each, and adds the products.`;
  return { title: 'The paths', sentence, tex: sumTex(derivation, ['quotient']) };
}

function productStep({ derivation }: ParameterDerivation, form: Form): Step {
  const { count, gradient } = derivation;
  const forms: ChainForm[] = [
    ...(form === 'numbers' ? [] : (['symbols'] as const)),
    ...(form === 'symbols' ? [] : (['values'] as const)),
  ];
  const one = count === 1n;
  return {
    title: one ? 'Multiply' : 'Multiply, and add',
    sentence: `${one ? 'The product' : 'The sum of the products'} is the gradient. ${sayEffect(gradient)}`,
    tex: sumTex(derivation, forms, form === 'symbols' ? undefined : gradient),
  };
}

function sayEffect(gradient: number): string {
  if (Number.isNaN(gradient)) return 'It is no number: something on the way has overflowed.';
  if (gradient === 0) return 'A small change of the parameter changes nothing.';
  return `It is ${gradient > 0 ? 'positive: if the parameter rises, so does' : 'negative: if the parameter rises, it lowers'} the loss.`;
}

/** Writes ∂ℓ/∂w as a sum over paths, one to a line, in one or several forms; then its value. */
function sumTex(
  { quotient, paths, count, rest }: ParameterDerivation['derivation'],
  forms: readonly ChainForm[],
  value?: number,
): string {
  const others = Number(count) - paths.length;
  const lines = forms.flatMap((form) => {
    const terms = paths.map((path) => chainLines(path, form).join('\\\\ &\\qquad '));
    if (others > 0) {
      terms.push(
        form === 'values'
          ? `\\left( ${numberTex(rest)} \\right)`
          : `\\text{${formatCount(others)} more}`,
      );
    }
    return terms.map((term, i) => `&${i === 0 ? '=' : '\\quad+'} ${term}`);
  });
  if (value !== undefined) lines.push(`&= ${numberTex(value)}`);
  return `\\begin{aligned}${quotient} ${lines.join('\\\\[4pt] ')}\\end{aligned}`;
}

function deltaStep({ derivation, place, delta, incoming }: ParameterDerivation, form: Form): Step {
  const { layer, to, from } = place;
  const bias = from === 'bias';
  const symbols = `\\dlt{${layer}}{${to + 1}}${bias ? '' : ` \\cdot ${incomingTex(layer, from)}`}`;
  const inBrackets = (x: number) => (x < 0 ? `\\left( ${numberTex(x)} \\right)` : numberTex(x));
  const numbers = bias
    ? numberTex(delta)
    : `${inBrackets(delta)} \\cdot ${inBrackets(incoming)} = ${numberTex(derivation.gradient)}`;
  const shown = [
    ...(form === 'numbers' ? [] : [symbols]),
    ...(form === 'symbols' ? [] : [numbers]),
  ];
  const last = bias ? '1' : 'what comes in along the weight';
  return {
    title: 'Take the last factor out',
    sentence: `Every path ends with the same factor, ${last}. What stands before it, summed, is the delta of the neuron: the same for all its weights and its bias, and so it is computed once.`,
    tex: equations(`\\grad{\\lossof{}}{${texOfPlace(place)}}`, shown),
  };
}

const incomingTex = (layer: number, from: number) =>
  layer === 1 ? `\\x{${from + 1}}` : `\\act{${layer - 1}}{${from + 1}}`;
