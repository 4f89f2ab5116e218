import { describe, expect, test } from 'vitest';
import { parseMdx } from './render.ts';
import { typedDecimals, typedDecimalsInData } from './typed-decimals.ts';

describe('a decimal that a person typed is found', () => {
  test.each([
    ['in a sentence', 'The loss falls to 0.6931.', ['0.6931']],
    ['without a zero', 'It is .05 here', ['.05']],
    ['negative, grouped, in bold', 'From **−1,234.5** up', ['1,234.5']],
    ['with an exponent', 'About 1e-9 of it', ['1e-9']],
    ['in a heading and a list', '# To 0.5\n\n- and 0.25', ['0.5', '0.25']],
    ['in a formula', '$L = 0.5$ and\n\n$$\n1.25\n$$', ['0.5', '1.25']],
    ['in a formula beside a given one', '$\\given{0.5} + 0.7$', ['0.7']],
    ['in an expression', 'It is {0.5}.', ['0.5']],
    ['in a caption', '<Figure id="a" caption="The loss at 0.31" />', ['0.31']],
    ['inside another component', '<Callout>It is 0.31.</Callout>', ['0.31']],
  ])('%s', async (_, source, decimals) => {
    expect(typedDecimals(await parseMdx(source))).toEqual(decimals);
  });

  test('in the front matter', () => {
    expect(typedDecimalsInData({ title: 'At 0.5', abilities: ['reach 0.1'], order: 1 })).toEqual([
      '0.5',
      '0.1',
    ]);
  });
});

describe('what has its source, or is no number of the prose, passes', () => {
  test.each([
    ['a living number', '<Num of="sample.half" digits={3} />'],
    ['a given number', 'With <Given>0.05</Given> and <Given>**0.10**</Given>.'],
    ['a living number in a formula', '$\\num{sample.half}{3}$'],
    ['a given number in a formula', '$\\eta = \\given{0.5}$'],
    ['a length in a formula', '$a\\\\[0.4em] b\\kern0.2em$'],
    ['code', '`0.5`\n\n```ts\nconst rate = 0.5;\n```'],
    ['an import and a comment', 'import a from "./a-0.5.ts"\n\n{/* 0.5 */}'],
    ['a setting', '<Dial value="0.5" range={[0.1, 0.9]} />'],
    ['a version, an integer, the end of a sentence', 'After v1.2, 312 epochs, in 1986.'],
  ])('%s', async (_, source) => {
    expect(typedDecimals(await parseMdx(source))).toEqual([]);
  });
});
