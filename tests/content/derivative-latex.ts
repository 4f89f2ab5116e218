/** What a derivative may be written with: the symbols by name, and the functions. */
export type Scope = Readonly<Record<string, number | ((x: number) => number)>>;

/** The book's symbols and LaTeX's functions, as plain names. */
const NAMES: readonly (readonly [string, string])[] = [
  ['\\act{}{j}', 'a'],
  ['\\act{}{}', 'a'],
  ['\\z{}{j}', 'z'],
  ['\\z{}{}', 'z'],
  ['\\y{j}', 'y'],
  ['\\operatorname{softmax}\\left( \\zs{} \\right)_j', 'softmax(z)'],
  ['\\sigma', 'sigma'],
  ['\\Phi', 'Phi'],
  ['\\phi', 'density'],
  ['\\ln', 'ln'],
  ['\\sin', 'sin'],
  ['\\cos', 'cos'],
  ['\\left(', '('],
  ['\\right)', ')'],
  ['\\left[', 'Number('],
  ['\\right]', ')'],
  ['\\ge', '>='],
  ['\\cdot', '*'],
  ['\\,', '*'],
  ['\\tfrac', '\\frac'],
];

/** Evaluates the right-hand side of a derivative of numbers, as a reader would. */
export function evaluateDerivative(latex: string, scope: Scope): number {
  let code = latex;
  for (const [tex, name] of NAMES) code = code.replaceAll(tex, name);
  code = code.replace(
    /\\begin\{cases\}(.*?)&(.*?)\\\\(.*?)& \\text\{otherwise\} \\end\{cases\}/,
    '(($2) ? ($1) : ($3))',
  );
  // From the innermost braces outwards.
  for (let before = ''; before !== code; ) {
    before = code;
    code = code
      .replace(/\^\{([^{}]*)\}/g, '**($1)')
      .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '(($1)/($2))');
  }
  // Side by side means times: `2 f`, `a ( 1 - a )`, `)(`.
  code = code.replace(/(\)|\b\d+|\b[afmyz])\s*(?=[a-zA-Z(])/g, '$1 * ');
  const names = Object.keys(scope);
  return new Function(...names, `return ${code}`)(...names.map((name) => scope[name]));
}
