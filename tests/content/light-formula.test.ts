import { globSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../components/notation/typeset.ts';
import { readFormula, writeFormula } from '../../src/markdown/formula-text.ts';
import { katexOptions } from '../../src/markdown/katex-options.ts';
import { SPENT_CLASSES } from '../../src/markdown/light-formula.ts';
import { renderMarkdown } from './render.ts';

const formulas = [
  '\\frac{a_1}{b^2} < \\sqrt{x^2 + 1}',
  '\\dlt{l}{j} = \\Bigl( \\sum_i \\dlt{l+1}{i} \\Bigr) \\cdot \\slope\\bigl(\\z{l}{j}\\bigr)',
  '\\begin{pmatrix} \\given{0.40} & 0 \\\\ 1 & -2 \\end{pmatrix} \\text{ where } a > 0',
  '\\grad{\\loss}{\\wt{}{j}{k}} \\leftarrow \\hat x',
];

/** The name of a tag, its classes and the words around them, without what has no name. */
const rules = globSync('**/*.css', { cwd: 'src/styles' })
  .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
  .concat(globSync('components/**/*.css').map((file) => readFileSync(file, 'utf8')))
  .concat(readFileSync('node_modules/katex/dist/katex.css', 'utf8'))
  .join('\n');

test.each([...SPENT_CLASSES])('no style sheet names .%s', (name) => {
  expect(rules).not.toMatch(new RegExp(`\\.${name}(?![\\w-])`));
});

describe.each(formulas)('%s', (tex) => {
  const html = katex.renderToString(tex, katexOptions);
  const light = typeset(tex);

  test('is read and written as it was', () => {
    const opened = html.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>');
    expect(writeFormula(readFormula(html))).toBe(opened);
  });

  test('shows the same characters, in a shorter text', () => {
    const shown = (text: string) =>
      text.replace(/<annotation.*?<\/annotation>/s, '').replace(/<[^>]*>/g, '');
    expect(shown(light)).toBe(shown(html));
    expect(light.length).toBeLessThan(html.length * 0.8);
  });

  test('keeps every data attribute, and the colour around it', () => {
    const data = (text: string) => text.match(/ data-[^>]*/g);
    const colours = (text: string) => text.match(/sym-\w+/g);
    expect(data(light)).toEqual(data(html));
    expect(colours(light)).toEqual(colours(html));
  });

  test('is the same in prose', async () => {
    const prose = await renderMarkdown(`Take $${tex}$ now`);
    const plain = (text: string) => text.replace(/&lt;|&#x3C;/g, '<').replace(/&gt;/g, '>');
    expect(plain(prose)).toContain(plain(light));
  });
});
