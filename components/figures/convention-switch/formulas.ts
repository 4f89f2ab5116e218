import type { Conventions } from './conventions.ts';

/** The formulas of the page by what they say; each is written for the conventions it depends on. */
export const FORMULA_NAMES = [
  'loss',
  'forward',
  'output',
  'back',
  'weights',
  'biases',
  'update',
  'example-loss',
  'example-output',
  'example-hidden',
  'example-weight',
  'example-update',
] as const;

export type FormulaName = (typeof FORMULA_NAMES)[number];

const SUMS = { half: '\\tfrac12 \\sum_j', sum: '\\sum_j', mean: '\\tfrac1m \\sum_j' };
const FACTORS = { half: '', sum: '2\\,', mean: '\\tfrac2m\\,' };
/** The factor of the example, which has two outputs. */
const OF_TWO = { half: '', sum: '2 \\cdot ', mean: '\\tfrac22 \\cdot ' };
const SUMS_OF_TWO = { half: '\\tfrac12', sum: '', mean: '\\tfrac12' };

const FORWARD = {
  rows: '\\Aprev \\W{}^{\\top} + \\biases{}',
  stored: '\\Aprev \\W{} + \\biases{}',
  columns: '\\W{} \\Aprev + \\biases{}',
};
const BACK = {
  rows: '\\dlts{} \\W{}',
  stored: '\\dlts{} \\W{}^{\\top}',
  columns: '\\W{}^{\\top} \\dlts{}',
};
const PRODUCT = {
  rows: '\\dlts{}^{\\top} \\Aprev',
  stored: '\\Aprev^{\\top} \\dlts{}',
  columns: '\\dlts{}\\, \\Aprev^{\\top}',
};
const EXAMPLES = { rows: 'rows', stored: 'rows', columns: 'columns' };

const summed = (layout: Conventions['layout']) => `\\sum_{\\text{${EXAMPLES[layout]}}} \\dlts{}`;

/** Writes a formula of the page in LaTeX; `\live` slots are for the numbers of the example. */
export function formulaLatex(name: FormulaName, conventions: Conventions): string {
  const { loss, layout, sign } = conventions;
  const added = sign === 'descent';
  switch (name) {
    case 'loss':
      return `\\lossof{} = ${SUMS[loss]} \\left( \\act{}{j} - \\y{j} \\right)^2`;
    case 'forward':
      return `\\Z{} = ${FORWARD[layout]}, \\qquad \\A{} = \\af(\\Z{})`;
    case 'output':
      return `\\dlts{} = ${FACTORS[loss]}(${added ? '\\Y - \\A{}' : '\\A{} - \\Y'}) \\odot \\slope(\\Z{})`;
    case 'back':
      return `\\dltprev = \\left( ${BACK[layout]} \\right) \\odot \\slope(\\Zprev)`;
    case 'weights':
      return added
        ? `\\Delta \\W{} = \\frac{\\lr}{\\batch}\\, ${PRODUCT[layout]}`
        : `\\gradW{} = \\frac{1}{\\batch}\\, ${PRODUCT[layout]}`;
    case 'biases':
      return added
        ? `\\Delta \\biases{} = \\frac{\\lr}{\\batch} ${summed(layout)}`
        : `\\gradbiases{} = \\frac{1}{\\batch} ${summed(layout)}`;
    case 'update':
      return added
        ? '\\W{} \\leftarrow \\W{} + \\Delta \\W{}, \\qquad \\biases{} \\leftarrow \\biases{} + \\Delta \\biases{}'
        : '\\W{} \\leftarrow \\W{} - \\lr\\, \\gradW{}, \\qquad \\biases{} \\leftarrow \\biases{} - \\lr\\, \\gradbiases{}';
    default:
      return exampleLatex(name, conventions);
  }
}

function exampleLatex(name: FormulaName, { loss, sign }: Conventions): string {
  const added = sign === 'descent';
  switch (name) {
    case 'example-loss': {
      const squares = '(\\live{a1} - \\live{y1})^2 + (\\live{a2} - \\live{y2})^2';
      const sum = loss === 'sum' ? squares : `${SUMS_OF_TWO[loss]} \\left( ${squares} \\right)`;
      return `\\lossof{} = ${sum} = \\live{loss}`;
    }
    case 'example-output': {
      const residual = added ? '\\live{y1} - \\live{a1}' : '\\live{a1} - \\live{y1}';
      return `\\dlt{2}{1} = ${OF_TWO[loss]}(${residual}) \\cdot \\live{a1} \\cdot (1 - \\live{a1}) = \\live{d1}`;
    }
    case 'example-hidden':
      return '\\dlt{1}{1} = (\\live{w11} \\cdot \\live{d1s} + \\live{w21} \\cdot \\live{d2s}) \\cdot \\live{h1} \\cdot (1 - \\live{h1}) = \\live{dh1}';
    case 'example-weight':
      return added
        ? '\\Delta \\wt{2}{1}{1} = \\lr\\, \\dlt{2}{1}\\, \\act{1}{1} = \\live{rate} \\cdot \\live{d1s} \\cdot \\live{h1} = \\live{step}'
        : '\\gradwt{2}{1}{1} = \\dlt{2}{1}\\, \\act{1}{1} = \\live{d1s} \\cdot \\live{h1} = \\live{g11}';
    default:
      return added
        ? '\\wt{2}{1}{1} \\leftarrow \\live{w11} + \\live{steps} = \\live{after}'
        : '\\wt{2}{1}{1} \\leftarrow \\live{w11} - \\live{rate} \\cdot \\live{g11s} = \\live{after}';
  }
}

/** Which conventions a formula depends on: it looks the same for all others. */
export function variantOf(name: FormulaName, { loss, layout, sign }: Conventions): string {
  switch (name) {
    case 'loss':
    case 'example-loss':
      return `${name} ${loss}`;
    case 'forward':
    case 'back':
      return `${name} ${layout}`;
    case 'output':
    case 'example-output':
      return `${name} ${loss} ${sign}`;
    case 'weights':
    case 'biases':
      return `${name} ${layout} ${sign}`;
    case 'example-hidden':
      return name;
    default:
      return `${name} ${sign}`;
  }
}
