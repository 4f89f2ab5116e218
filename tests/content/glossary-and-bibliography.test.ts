import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUTLINE } from '../../components/site/outline.ts';
import {
  citationInSentence,
  citationLabel,
  readBibliography,
} from '../../src/markdown/bibliography.ts';
import { readGlossaryEntry } from '../../src/markdown/glossary.ts';

const content = new URL('../../content/', import.meta.url);

describe('the bibliography', () => {
  const file = new URL('bibliography.json', content);
  const works = [...readBibliography(file).values()];

  test('has one entry for each id, and one label for each entry', () => {
    const written = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    expect(works).toHaveLength(written.length);
    const labels = works.map((work) => `${citationLabel(work)}: ${work.year ? '' : work.title}`);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the glossary', () => {
  const folder = new URL('glossary/', content);
  const ids = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
  const slugs = OUTLINE.flatMap((part) => part.chapters.map(({ slug }) => slug));

  test.each(ids)('%s has a sentence without symbols and a chapter of the book', (id) => {
    const entry = readGlossaryEntry(id, folder);
    expect(entry?.plain).toMatch(/^\p{Lu}.*\.$/u);
    expect(entry?.plain).not.toMatch(/[$\\_*]/);
    expect(slugs).toContain(entry?.chapter);
  });
});

test.each([
  [['Kelley'], 1960, 'Kelley, 1960'],
  [['Bryson', 'Ho'], 1969, 'Bryson & Ho, 1969'],
  [['Rumelhart', 'Hinton', 'Williams'], 1986, 'Rumelhart, Hinton & Williams, 1986'],
  [['He', 'Zhang', 'Ren', 'Sun'], 2015, 'He et al., 2015'],
  [['Karpathy'], undefined, 'Karpathy, undated'],
])('%j is cited by its authors', (families, year, label) => {
  const authors = families.map((family) => ({ family }));
  expect(citationLabel({ id: 'x', title: 'x', authors, year })).toBe(label);
});

test('a sentence names a work with its year in brackets', () => {
  const work = { id: 'x', title: 'x', authors: [{ family: 'Kelley' }], year: 1960, suffix: 'b' };
  expect(citationInSentence(work)).toBe('Kelley (1960b)');
});
