import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'astro/zod';

const text = z.string().min(1);

/** The head of a file in `content/glossary/`; its body says the same in the book's notation. */
export const glossaryEntry = z.strictObject({
  term: text,
  /** One sentence without symbols, shown where the term is used. */
  plain: text,
  /** Slug of the chapter that introduces it. */
  chapter: text.optional(),
});

export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** Reads one entry by id, or nothing when there is none. */
export function readGlossaryEntry(id: string, folder: URL): GlossaryEntry | undefined {
  const file = new URL(`${id}.md`, folder);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(file)) return undefined;
  return glossaryEntry.parse(parseFrontmatter(readFileSync(file, 'utf8')).frontmatter);
}
