import { readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/markdown/katex-options.ts';
import { symbols } from '../../src/markdown/symbols.ts';

const render = (tex: string) => katex.renderToString(tex, katexOptions);

/** The text a reader sees, without markup. */
const seen = (html: string) =>
  html.replace(/.*class="katex-html"[^>]*>/s, '').replace(/<[^>]*>|\u200b/g, '');

const sample = { layer: '2', to: '3', from: '1', example: '4' } as const;

describe.each(symbols.map((symbol) => [symbol.name, symbol] as const))('\\%s', (name, symbol) => {
  const html = render(`\\${name}${symbol.args.map((index) => `{${sample[index]}}`).join('')}`);

  test('wears its kind', () => {
    expect(html).toContain(`sym sym-${symbol.kind}"`);
  });

  test('carries its identity and no index that is not its own', () => {
    const data = [...html.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
    expect(Object.fromEntries(data)).toEqual({
      sym: symbol.sym,
      ...symbol.fixed,
      ...Object.fromEntries(symbol.args.map((index) => [index, sample[index]])),
    });
  });

  test('is documented', () => {
    const readme = readFileSync(new URL('../../components/notation/README.md', import.meta.url));
    const args = symbol.args.map((index) => `{${index}}`).join('');
    expect(readme.toString()).toContain(`| \`\\${name}${args}\` |`);
  });
});

test('names are unique, and commands that LaTeX can read', () => {
  expect(new Set(symbols.map(({ name }) => name)).size).toBe(symbols.length);
  for (const { name } of symbols) expect(name).toMatch(/^[A-Za-z]+$/);
});

test.each([
  ['\\wt{1}{2}{3}', /w.*23.*\(1\)/],
  ['\\actof{5}{1}{2}', /a.*52.*\(1\)/],
  ['\\act{l-1}{k}', /a.*k.*\(l−1\)/],
])('%s shows its indices', (tex, text) => {
  expect(seen(render(tex))).toMatch(text);
});

test('an empty layer leaves no brackets', () => {
  expect(seen(render('\\W{}'))).toBe('W');
  expect(seen(render('\\WT{}'))).toBe('W⊤');
});

test('a transpose stands beside the layer, not above it', () => {
  const html = render('\\WT{2}');
  expect(seen(html)).toBe('W(2)⊤');
  expect(html.match(/<msup>/g)).toHaveLength(1);
});

// A transpose has its ⊤ in any case.
const untransposed = symbols.filter(({ args, tex }) => args.length > 0 && !tex.includes('top'));

test.each(untransposed)(
  '\\$name with empty indices has neither sub- nor superscript',
  ({ name, args }) => {
    const html = render(`\\${name}${'{}'.repeat(args.length)}`);
    expect(html).not.toMatch(/<msu[bp]|msupsub/);
  },
);

test('one index of two stands alone', () => {
  expect(seen(render('\\wt{}{}{1}'))).toBe('w1');
  expect(seen(render('\\wt{}{j}{}'))).toBe('wj');
});

test('the parts of a partial derivative keep their identity', () => {
  const html = render('\\grad{\\lossof{1}}{\\z{2}{3}}');
  expect(html).toContain('data-sym="loss"');
  expect(html).toContain('data-sym="z"');
});

test('two indices side by side stay two in MathML', () => {
  expect(render('\\wt{1}{2}{3}')).not.toContain('<mn>23</mn>');
});
