import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const text = z.string().min(1);

/** One work in `content/bibliography.json`; only what was checked is given. */
export const bibliographyEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  authors: z.array(z.strictObject({ family: text, given: text.optional() })).min(1),
  /** Absent where the work gives none. */
  year: z.number().int().optional(),
  /** Tells apart works of the same authors and year: a, b. */
  suffix: z.string().length(1).optional(),
  title: text,
  /** The journal, proceedings, book or site it appeared in. */
  container: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  pages: text.optional(),
  publisher: text.optional(),
  doi: z.string().startsWith('10.').optional(),
  url: z.url().optional(),
  note: text.optional(),
});

export type BibliographyEntry = z.infer<typeof bibliographyEntry>;

/** Reads every work of a bibliography file, by id. */
export function readBibliography(file: URL): Map<string, BibliographyEntry> {
  const entries = z.array(bibliographyEntry).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Names a work as prose cites it in brackets: “Bryson & Ho, 1969”. */
export function citationLabel(work: BibliographyEntry): string {
  return `${namesOf(work)}, ${yearOf(work)}`;
}

/** Names a work as a sentence speaks of it: “Bryson & Ho (1969)”. */
export function citationInSentence(work: BibliographyEntry): string {
  return `${namesOf(work)} (${yearOf(work)})`;
}

function namesOf({ authors }: BibliographyEntry): string {
  const families = authors.map((author) => author.family);
  if (families.length > 3) return `${families[0]} et al.`;
  return families.length === 1
    ? families[0]
    : `${families.slice(0, -1).join(', ')} & ${families.at(-1)}`;
}

function yearOf({ year, suffix = '' }: BibliographyEntry): string {
  return `${year ?? 'undated'}${suffix}`;
}
