import { globSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { compileMdx, parseMdx } from './render.ts';
import { typedDecimals, typedDecimalsInData } from './typed-decimals.ts';

const root = new URL('../../', import.meta.url);
const content = new URL('content/', root);
const prose = globSync('content/**/*.{md,mdx}', { cwd: root });

test('there is prose to check', () => {
  expect(prose.length).toBeGreaterThan(2);
});

describe.each(prose)('%s', (path) => {
  const { frontmatter, content: body } = parseFrontmatter(
    readFileSync(new URL(path, root), 'utf8'),
    {
      frontmatter: 'empty-with-spaces',
    },
  );

  test('resolves every number, term, citation and figure', async () => {
    await expect(compileMdx(body, { content, path })).resolves.toBeTruthy();
  });

  test('has no decimal that a person typed', async () => {
    expect(typedDecimalsInData(frontmatter)).toEqual([]);
    expect(typedDecimals(await parseMdx(body))).toEqual([]);
  });
});
