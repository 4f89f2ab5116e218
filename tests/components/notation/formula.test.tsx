import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Formula } from '../../../components/notation/Formula.tsx';
import { fillFormula, patchFormula } from '../../../components/notation/fill-formula.ts';
import { renderFormula } from '../../../components/notation/render-formula.ts';

const sum = renderFormula('\\z{1}{1} = \\frac{\\live{sum}}{2} + \\live{bias-term}');

describe('a formula with slots', () => {
  test('has each slot twice: for sight and for screen readers', () => {
    expect(sum.match(/data-value="sum"/g)).toHaveLength(2);
    expect(sum.match(/<mn data-value="bias-term"><\/mn>/g)).toHaveLength(1);
    expect(sum).not.toContain('@');
    expect(sum).toContain('data-sym="z"');
  });

  test('shows its values when the book is built', () => {
    const html = render(<Formula html={sum} values={{ sum: '−0.25', 'bias-term': '3' }} />);
    expect(html.match(/data-value="sum">−0\.25</g)).toHaveLength(2);
    expect(html.match(/data-value="bias-term">3</g)).toHaveLength(2);
    expect(html).toMatch(/^<span>/);
  });

  test('scrolls by keyboard when it is displayed', () => {
    const html = render(<Formula html={renderFormula('x', { display: true })} values={{}} />);
    expect(html).toMatch(/^<div><div class="formula" tabindex="0" role="group"/);
    expect(html).toContain('katex-display');
  });

  test('without a value is refused', () => {
    expect(() => fillFormula(sum, { sum: '1' })).toThrow('“bias-term”');
  });

  test('a value is text, never markup', () => {
    expect(fillFormula('<i data-value="a"></i>', { a: '<b>&' })).toBe(
      '<i data-value="a">&lt;b>&amp;</i>',
    );
  });
});

test('patching writes the slots whose value changed, and no other', () => {
  const written: string[] = [];
  const slot = (name: string, text: string) => ({
    getAttribute: () => name,
    get textContent() {
      return text;
    },
    set textContent(value: string) {
      written.push(`${name}: ${value}`);
    },
  });
  const slots = [slot('a', '1'), slot('b', '2'), slot('b', '2')];
  const formula = { querySelectorAll: () => slots } as unknown as Element;
  patchFormula(formula, { a: '1', b: '3' });
  expect(written).toEqual(['b: 3', 'b: 3']);
});
