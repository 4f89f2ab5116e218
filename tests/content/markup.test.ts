import { describe, expect, test } from 'vitest';
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
