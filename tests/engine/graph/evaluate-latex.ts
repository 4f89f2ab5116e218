/**
 * Evaluates the LaTeX of a scalar expression by the usual rules: powers bind tighter than products
 * and fractions, those tighter than sums; a minus in front takes the whole product after it.
 */
export function evaluateLatex(latex: string, symbols: Readonly<Record<string, number>>): number {
  const tokens = latex.match(/\\left\(|\\right\)|\\[a-z]+|\d+(?:\.\d+)?|[a-z]|[-+^{}]/g) ?? [];
  let next = 0;
  const take = (token: string) => tokens[next] === token && ++next > 0;
  const demand = (token: string) => {
    if (!take(token)) throw new Error(`expected ${token} at token ${next} of ${latex}`);
  };
  const group = () => {
    demand('{');
    const value = sum();
    demand('}');
    return value;
  };
  const FUNCTIONS: Record<string, (x: number) => number> = {
    '\\tanh': Math.tanh,
    '\\sin': Math.sin,
    '\\ln': Math.log,
  };

  function sum(): number {
    let value = take('-') ? -product() : product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }
  function product(): number {
    let value = power();
    while (take('\\cdot')) value *= power();
    return value;
  }
  function power(): number {
    const base = atom();
    return take('^') ? base ** group() : base;
  }
  function atom(): number {
    if (take('\\frac')) {
      const above = group();
      return above / group();
    }
    if (take('\\left(')) {
      const value = sum();
      demand('\\right)');
      return value;
    }
    const token = tokens[next++];
    if (token in FUNCTIONS) return FUNCTIONS[token](atom());
    return token in symbols ? symbols[token] : Number(token);
  }

  const value = sum();
  if (next < tokens.length) throw new Error(`${tokens[next]} left over in ${latex}`);
  return value;
}
