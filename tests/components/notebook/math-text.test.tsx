import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { MathText } from '../../../components/notebook/MathText.tsx';
import { mathText } from '../../../components/notebook/math-text.ts';

const symbols = (formula: string) => mathText(`$${formula}$`)[0].pieces;

describe('formulas in a question', () => {
  test('are what stands between dollar signs', () => {
    const [before, formula, after] = mathText('the weight $w$ here');
    expect(before).toEqual({ formula: false, pieces: [{ text: 'the weight ' }] });
    expect(formula).toEqual({
      formula: true,
      pieces: [{ text: 'w', italic: true, kind: 'parameter' }],
    });
    expect(after.pieces).toEqual([{ text: ' here' }]);
  });

  test.each([
    ['x_1', 'data'],
    ['b', 'parameter'],
    ['δ', 'gradient'],
    ['L', 'loss'],
    ['η', undefined],
    ['σ', undefined],
  ])('%s has the colour of its kind', (tex, kind) => {
    expect(symbols(tex)[0].kind).toBe(kind);
  });

  test('carry what hangs below and above', () => {
    expect(symbols('w_{12}^2')).toEqual([
      { text: 'w', italic: true, kind: 'parameter', below: '12', above: '2' },
    ]);
    expect(symbols('e^{-z}')[0].above).toBe('−z');
  });

  test('raise what hangs on a bracket or a number, and leave both upright and black', () => {
    expect(symbols('½(a − y)^2').at(-1)).toEqual({ text: ')', italic: false, above: '2' });
    expect(symbols('0.5^{-2}').at(-1)).toEqual({ text: '5', italic: false, above: '−2' });
    expect(render(<MathText>{'$(-0.5)^2$'}</MathText>)).toContain(
      '<span>)</span><span><sup>2</sup></span>',
    );
  });

  test('set the name of a function upright', () => {
    expect(symbols('ReLU(z)').map(({ text, italic }) => [text, italic])).toEqual([
      ['ReLU', false],
      ['(', undefined],
      ['z', true],
      [')', undefined],
    ]);
  });

  test('give a derivative one colour', () => {
    expect(symbols('∂L/∂w_1 = -2').map(({ text, kind }) => [text, kind])).toEqual([
      ['∂', 'gradient'],
      ['L', 'gradient'],
      ['/∂', 'gradient'],
      ['w', 'gradient'],
      ['\u00a0=\u00a0−2', undefined],
    ]);
  });

  test.each([
    ['4 y', '4\u202fy'],
    ['−ln p', '−ln\u202fp'],
    ['w_1 x_1 + b', 'w1\u202fx1 + b'],
    ['2 (a − y)', '2\u202f(a − y)'],
    ['1 / m', '1 / m'],
    ['(5, −4)', '(5,\u00a0−4)'],
  ])('%s breaks over two lines at a sum or a fraction only', (formula, shown) => {
    const text = symbols(formula).map((piece) => piece.text + (piece.below ?? ''));
    expect(text.join('')).toBe(shown);
  });

  test('set what hangs below and above a symbol under each other', () => {
    const html = render(<MathText>$w_2^3$</MathText>);
    expect(html).toContain('<span class="question-scripts"><sub>2</sub><sup>3</sup></span>');
    expect(render(<MathText>$w_2$</MathText>)).not.toContain('question-scripts');
  });

  test('lose no letter of their text', () => {
    const text = 'At $x_1 = 2$ and $w_1 x_1 + b$: $1 / (1 + e^{−z})$.';
    const shown = render(<MathText>{text}</MathText>).replace(/<[^>]+>/g, '');
    expect(shown.replace(/[\u00a0\u202f]/g, ' ')).toBe(text.replace(/[$_^{}]/g, ''));
  });

  test('hold text, never markup', () => {
    expect(render(<MathText>{'$<b>$ <i>'}</MathText>)).not.toMatch(/<[bi]>/);
  });
});
