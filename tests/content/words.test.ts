import { describe, expect, test } from 'vitest';
import { compileMdx, renderMarkdown } from './render.ts';

describe('a word with substance behind it receives it', () => {
  test.each([
    ['<Num of="sample.half" />', 'value: "0.5"'],
    ['<Num of="sample.half" />', 'origin: "a sample"'],
    ['<Num of="sample.after.two" />', 'value: "0.3333333333333333"'],
    ['<Term id="bias">biases</Term>', 'plain: "The number a neuron adds to its weighted sum."'],
    ['<Cite id="kelley-1960" />', 'label: "Kelley, 1960"'],
    ['The way down (<Cite id="kelley-1960" />) is steep.', 'label: "Kelley, 1960"'],
    ['The way (see also: <Cite id="kelley-1960" />.) goes on.', 'label: "Kelley, 1960"'],
    ['<Cite id="kelley-1960" /> followed it.', 'label: "Kelley (1960)"'],
    ['The paths (flown) of <Cite id="kelley-1960" />.', 'label: "Kelley (1960)"'],
  ])('%s gets %s', async (source, prop) => {
    expect(await compileMdx(source)).toContain(prop);
  });

  test('figures are numbered in reading order, and references follow', async () => {
    const code = await compileMdx(
      'See <FigRef id="b" />.\n\n<Figure id="a">x</Figure>\n\n<Figure id="b">y</Figure>',
    );
    expect(code.match(/number: "[^"]*"/g)).toEqual(['2', '1', '2'].map((n) => `number: "3.${n}"`));
  });

  test('a formula prints the computed number', async () => {
    const html = await renderMarkdown('$\\num{sample.half}{3}$\n\n$$\n\\num{sample.million}{}\n$$');
    expect(html).toContain('<mn>0.500</mn>');
    expect(html).toContain('<mn>1,333,770</mn>');
    expect(html).not.toContain('\\num');
  });
});

describe('one without fails the build, with the file and the id', () => {
  test.each([
    ['<Num of="sample.absent" />', /no “absent”; it has: half/],
    ['<Num of="absent.half" />', /no content\/examples\/absent\.ts/],
    ['<Num of="half" />', /not of the form example\.key/],
    ['<Num of="sample.toString" />', /no “toString”/],
    ['<Num of="sample.broken" />', /broken is NaN/],
    ['<Num of={key} />', /needs of="…"/],
    ['<Num />', /needs of="…"/],
    ['<Term id="absent">x</Term>', /no content\/glossary\/absent\.md/],
    ['<Term id="../glossary/bias">x</Term>', /no content\/glossary/],
    ['<Cite id="absent" />', /<Cite id="absent">/],
    ['<FigRef id="absent" />', /<FigRef id="absent">/],
    ['<Figure>x</Figure>', /needs id="…"/],
    ['$\\num{sample.absent}{3}$', /no “absent”/],
    ['$\\num{sample.half}{three}$', /“three” is no number format/],
    ['$\\absent$', /Undefined control sequence/],
  ])('%s', async (source, reason) => {
    const failure = await compileMdx(`First.\n\n${source}`, { path: '/book/bad.mdx' }).then(
      () => undefined,
      (error: { message: string; file: string; line: number }) => error,
    );
    expect(failure?.message).toMatch(reason);
    expect(failure).toMatchObject({ file: '/book/bad.mdx', line: 3 });
  });

  test('a figure that appears twice', async () => {
    const twice = '<Figure id="a">x</Figure>\n\n<Figure id="a">y</Figure>';
    await expect(compileMdx(twice)).rejects.toThrow('appears twice');
  });
});
