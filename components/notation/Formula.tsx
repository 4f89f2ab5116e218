import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillFormula, patchFormula } from './fill-formula.ts';

interface FormulaProps {
  /** From `renderFormula`, in the figure's `.astro` wrapper. */
  html: string;
  /** What each `\live{name}` shows now, already formatted. */
  values: Readonly<Record<string, string>>;
}

/** A formula whose numbers follow the figure: see render-formula.ts. */
export function Formula({ html, values }: FormulaProps) {
  const formula = useRef<HTMLElement>(null);
  // Kept, so that Preact never rewrites the formula: the effect patches its numbers.
  const [first] = useState(() => ({ __html: fillFormula(html, values) }));
  useLayoutEffect(() => {
    if (formula.current) patchFormula(formula.current, values);
  });
  const Wrapper = html.startsWith('<div') ? 'div' : 'span';
  return <Wrapper ref={formula as never} dangerouslySetInnerHTML={first} />;
}
