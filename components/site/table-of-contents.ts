import { OUTLINE, type PartId } from './outline.ts';

/** What the table of contents needs of a chapter that exists; from its front matter. */
export type WrittenChapter = {
  readonly slug: string;
  readonly title: string;
  readonly part: PartId;
  readonly order: number | 'before' | 'appendix';
};

export type TocEntry = {
  readonly slug: string;
  readonly title: string;
  /** 1 … 18; absent before Part I and in the appendices. */
  readonly number: number | undefined;
  readonly published: boolean;
};

export type TocPart = {
  readonly id: PartId;
  readonly title: string;
  readonly entries: readonly TocEntry[];
};

const isNumbered = (part: PartId) => part !== 'before' && part !== 'appendices';

/**
 * Joins the outline with what exists: written chapters, and slugs of pages of their own such as
 * the glossary. Throws where a chapter's front matter contradicts the outline.
 */
export function tableOfContents(
  written: readonly WrittenChapter[],
  pages: readonly string[] = [],
): TocPart[] {
  const bySlug = new Map(written.map((chapter) => [chapter.slug, chapter]));
  let number = 0;
  const parts = OUTLINE.map(({ id, title, chapters }) => ({
    id,
    title,
    entries: chapters.map((planned): TocEntry => {
      const chapter = bySlug.get(planned.slug);
      bySlug.delete(planned.slug);
      if (isNumbered(id)) number++;
      const order = isNumbered(id) ? number : id === 'before' ? 'before' : 'appendix';
      if (chapter && (chapter.part !== id || chapter.order !== order)) {
        throw new Error(`chapter ${planned.slug}: the outline says part ${id}, order ${order}`);
      }
      return {
        slug: planned.slug,
        title: chapter?.title ?? planned.title,
        number: isNumbered(id) ? number : undefined,
        published: chapter !== undefined || pages.includes(planned.slug),
      };
    }),
  }));
  for (const slug of bySlug.keys()) throw new Error(`chapter ${slug} is not in the outline`);
  return parts;
}

/** Returns the entries before and after a chapter in reading order, published or not. */
export function neighbours(
  parts: readonly TocPart[],
  slug: string,
): { previous: TocEntry | undefined; next: TocEntry | undefined } {
  const entries = parts.flatMap((part) => part.entries);
  const at = entries.findIndex((entry) => entry.slug === slug);
  return { previous: entries[at - 1], next: entries[at + 1] };
}
