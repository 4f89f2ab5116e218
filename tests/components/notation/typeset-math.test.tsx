import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TypesetMath } from '../../../components/notation/TypesetMath.tsx';

test('a formula is typeset when the book is built, with the identity of its symbols', () => {
  const html = render(<TypesetMath tex={'\\dlt{2}{1} = \\frac{1}{2}'} />);
  expect(html).toMatch(/^<span data-tex=/);
  expect(html).toContain('data-sym="delta"');
  expect(html).toContain('<mfrac>');
  expect(html).not.toContain('annotation');
});

test('a displayed formula scrolls by keyboard', () => {
  const html = render(<TypesetMath tex="x" display />);
  expect(html).toMatch(
    /^<div data-tex="x"><div class="formula" tabindex="0" role="group" aria-label="Formula">/,
  );
});

test('a formula that KaTeX refuses is seen in the test, not by the reader', () => {
  expect(() => render(<TypesetMath tex={'\\frac{1}'} />)).toThrow('KaTeX');
});
