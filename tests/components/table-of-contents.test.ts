import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neighbours, tableOfContents } from '../../components/site/table-of-contents.ts';

const loss = { slug: 'loss', title: 'Calculating the loss', part: 'five-steps', order: 4 } as const;

const entry = (slug: string, toc = tableOfContents([loss], ['glossary'])) =>
  toc.flatMap((part) => part.entries).find((candidate) => candidate.slug === slug);

test('numbers chapters 1 to 18 through the parts, and nothing else', () => {
  const numbers = tableOfContents([]).map((part) => part.entries.map(({ number }) => number));
  expect(numbers.flat().filter((number) => number !== undefined)).toEqual(
    Array.from({ length: 18 }, (_, index) => index + 1),
  );
  expect(new Set([numbers[0], numbers.at(-1)].flat())).toEqual(new Set([undefined]));
});

test('slugs are unique', () => {
  const slugs = tableOfContents([]).flatMap((part) => part.entries.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('what is written is published under its own title; the rest is planned', () => {
  expect(entry('loss')).toEqual({
    slug: 'loss',
    title: 'Calculating the loss',
    number: 4,
    published: true,
  });
  expect(entry('glossary')?.published).toBe(true);
  expect(entry('forward-pass')?.published).toBe(false);
});

test('front matter that contradicts the outline is refused', () => {
  expect(() => tableOfContents([{ ...loss, order: 5 }])).toThrow('loss');
  expect(() => tableOfContents([{ ...loss, part: 'why' }])).toThrow('loss');
  expect(() => tableOfContents([{ ...loss, slug: 'lost' }])).toThrow('lost');
});

test('neighbours cross the parts and end with the book', () => {
  const toc = tableOfContents([loss]);
  expect(neighbours(toc, 'before-you-begin').previous).toBeUndefined();
  expect(neighbours(toc, 'forward-pass').previous?.slug).toBe('neurons-and-layers');
  expect(neighbours(toc, 'forward-pass').next?.slug).toBe('loss');
  expect(neighbours(toc, 'for-authors').next).toBeUndefined();
});

test('the name of a chapter file is its number and its slug', () => {
  const folder = new URL('../../content/chapters/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const slug = /^slug: (\S+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '';
    const number = entry(slug)?.number;
    expect(file).toBe(
      `${number === undefined ? '' : `${String(number).padStart(2, '0')}-`}${slug}.mdx`,
    );
  }
});
