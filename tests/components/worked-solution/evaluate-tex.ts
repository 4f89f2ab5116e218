const logistic = (z: number) => 1 / (1 + Math.exp(-z));
const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Φ(z) by its series, good for small z. */
function cumulative(z: number): number {
  let term = z;
  let total = z;
  for (let k = 3; k < 200; k += 2) {
    term *= (z * z) / k;
    total += term;
  }
  return 0.5 + density(z) * total;
}

const FUNCTIONS = { logistic, density, cumulative };

/** Replaces the innermost braces until there are none: fractions, powers of e, powers, groups. */
function withoutBraces(tex: string): string {
  let code = tex;
  for (let before = ''; code !== before; ) {
    before = code;
    code = code
      .replace(/\\t?frac\{([^{}]*)\}\{([^{}]*)\}/g, '(($1)/($2))')
      .replace(/(?<![A-Za-z])e\^\{([^{}]*)\}/g, 'Math.exp($1)')
      .replace(/\^\{([^{}]*)\}/g, '**($1)')
      .replace(/(?<![A-Za-z}^])\{([^{}]*)\}/g, '$1');
  }
  return code;
}

/** Computes what a line of a worked solution says in numbers, by the rules of arithmetic alone. */
export function evaluateTex(tex: string): number {
  const code = withoutBraces(
    tex
      .replaceAll('\\\\ &\\quad', '')
      .replace(/\\(bigl|bigr|left|right)/g, '')
      .replaceAll('\\tfrac12', '\\tfrac{1}{2}')
      .replace(/\\begin\{cases\}(.*?)&(.*?)\\\\(.*?)&.*?\\end\{cases\}/g, '(($2) ? ($1) : ($3))')
      .replace(/e\^(?=\{)/g, 'e^'),
  )
    .replaceAll('\\,', ' * ')
    .replaceAll('\\cdot', '*')
    .replaceAll('\\max', 'Math.max')
    .replace(/\\ln\s*(\d[\d.]*(?:e-?\d+)?)/g, 'Math.log($1)')
    .replace(/\\ln\s*\(/g, 'Math.log(')
    .replace(/\\sigma\s*\(/g, 'logistic(')
    .replace(/\\Phi\s*\(/g, 'cumulative(')
    .replace(/\\phi\s*\(/g, 'density(')
    .replace(/\^2/g, '**2')
    .replace(/\[ ([^[\]]*>[^[\]]*) \]/g, 'Number($1)')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/([\d)])\s*(?=\(|Math\.|logistic|density|cumulative)/g, '$1 * ')
    .replace(/(Math\.\w+|logistic|density|cumulative) \* \(/g, '$1(');
  const names = Object.keys(FUNCTIONS);
  return Number(new Function(...names, `return ${code};`)(...Object.values(FUNCTIONS)));
}
