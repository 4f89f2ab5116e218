import { describe, expect, test } from 'vitest';
import { typeset } from '../../components/notation/typeset.ts';
import { lightenStyle } from '../../src/markdown/light-style.ts';
import { compileMdx, renderMarkdown } from './render.ts';

describe('formulas', () => {
  test('a display formula can be scrolled by keyboard, and keeps its MathML', async () => {
    const html = await renderMarkdown('$$\nx\n$$');
    expect(html).toMatch(/^<div class="formula" tabindex="0" role="group" aria-label="Formula">/);
    expect(html).toContain('<math ');
    expect(html.match(/class="formula"/g)).toHaveLength(1);
  });

  test('a formula in a line is not wrapped', async () => {
    expect(await renderMarkdown('$x$')).not.toContain('class="formula"');
  });

  test.each([
    ['height:0.8141em;top:-3.063em;', 'height:0.81em;top:-3.06em'],
    ['height:0.125px;margin-right:0em', 'height:0.125px'],
    ['margin-left:-0.0009em;top:1.5em', 'top:1.5em'],
    ['height:0.00001em', 'height:0em'],
  ])('the style %s becomes %s', (style, light) => {
    expect(lightenStyle(['vlist'], style)).toEqual({ classes: ['vlist'], style: light });
  });

  test.each(['\\frac{a_1}{b^2}', '\\begin{aligned}a &= b\\\\ &= c\\end{aligned}'])(
    '%s is as light typeset in the page as in prose',
    async (tex) => {
      for (const html of [typeset(tex, true), await renderMarkdown(`$$\n${tex}\n$$`)]) {
        expect(html).toMatch(/<math[^>]*><m(frac|table)/);
        expect(html).toMatch(/ style="[^"]*\d\.\d/);
        expect(html).not.toMatch(/\d\.\d{3,}em|xmlns|<semantics|<annotation|<mstyle/);
      }
    },
  );
});

describe('what reads as one stays on one line', () => {
  const opening = '<span class="whole">';

  /** The text of each piece that is kept whole, without the MathML of its formulas. */
  function kept(html: string): string[] {
    return html
      .split(opening)
      .slice(1)
      .map((rest) => {
        let depth = 1;
        const end = [...rest.matchAll(/<(\/?)span\b/g)].find(([, slash]) => {
          depth += slash ? -1 : 1;
          return depth === 0;
        });
        const inner = rest.slice(0, end?.index).replace(/<math.*?<\/math>/gs, '');
        return inner.replace(/<[^>]*>|[\s\u200b]/g, '');
      });
  }

  test.each([
    ['a formula and its comma', 'Take $x$, then', ['x,']],
    ['a formula in brackets', 'Once ($x$) more', ['(x)']],
    ['a short formula alone', 'Twice $1 - a$ more', ['1−a']],
    ['the name of a network', 'A 784-1024-512-10 network', ['784-1024-512-10']],
    ['short code', 'Of shape `[batch, inputs]` here', ['[batch,inputs]']],
  ])('%s', async (_, source, pieces) => {
    expect(kept(await renderMarkdown(source))).toEqual(pieces);
  });

  test.each([
    ['a symbol that nothing touches', 'Take $x$ then'],
    ['a long formula', 'Then $z = w_1 x_1 + w_2 x_2 + w_3 x_3$, done'],
    ['long code', 'Write `const slope = (x, h) => f(x + h)` here'],
    ['a display formula', '$$\n1 - a\n$$'],
    ['a listing', '```text\n2-2-2\n```'],
  ])('%s is left alone', async (_, source) => {
    expect(await renderMarkdown(source)).not.toContain(opening);
  });
});

describe('addresses', () => {
  test.each([
    ['[a](/glossary/#bias)', 'href="/book/glossary/#bias"'],
    ['![a](/picture.svg)', 'src="/book/picture.svg"'],
    ['[a](https://example.org/)', 'href="https://example.org/"'],
    ['[a](//example.org/)', 'href="//example.org/"'],
    ['[a](#here)', 'href="#here"'],
  ])('%s becomes %s under a base path', async (source, html) => {
    expect(await renderMarkdown(source, { base: '/book' })).toContain(html);
    expect(await renderMarkdown(source, { base: '/book/' })).toContain(html);
  });

  test('and stays as written without one', async () => {
    expect(await renderMarkdown('[a](/x/)', { base: '/' })).toContain('href="/x/"');
  });

  test('an element written as JSX gets it; a component’s prop does not', async () => {
    const code = await compileMdx('<a href="/x/">a</a> <Card href="/y/" />', { base: '/book' });
    expect(code).toContain('href: "/book/x/"');
    expect(code).toContain('href: "/y/"');
  });
});
