import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { bibliographyEntry } from './markdown/bibliography.ts';
import { glossaryEntry } from './markdown/glossary.ts';

const sentence = z.string().min(1);

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: sentence,
    /** The address under the book's root; with `part` and `order` as in components/site/outline.ts. */
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    part: z.enum(['before', 'idea', 'five-steps', 'why', 'beyond', 'appendices']),
    order: z.union([z.number().int().positive(), z.enum(['before', 'appendix'])]),
    /** The one question, in plain words, that the chapter answers. */
    question: sentence.endsWith('?'),
    /** Completes “you will be able to …”, each beginning with a verb. */
    abilities: z.array(sentence).min(3).max(5),
    /** A draft is built and marked as such. */
    status: z.enum(['draft', 'complete']),
  }),
});

const exercises = defineCollection({
  loader: glob({
    base: './content/exercises',
    pattern: '*/statement.mdx',
    generateId: ({ entry }) => entry.split('/')[0],
  }),
  schema: z.strictObject({
    title: sentence,
    /** Shown one at a time; formulas between dollar signs. */
    hints: z.array(sentence).min(1),
    /** Milliseconds, where a run takes longer than usual. */
    deadline: z.number().int().positive().optional(),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: glossaryEntry,
});

const bibliography = defineCollection({
  loader: file('./content/bibliography.json'),
  schema: bibliographyEntry,
});

export const collections = { bibliography, chapters, exercises, glossary };
