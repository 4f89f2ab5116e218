import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { katexOptions } from './katex-options.ts';
import { rehypeBase } from './rehype-base.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeKeepTogether } from './rehype-keep-together.ts';
import { remarkFormulaNumbers } from './remark-formula-numbers.ts';
import { remarkWords } from './remark-words.ts';

/** The plugins of every Markdown page, over one content folder and under one base path. */
export function markdownPlugins({ content, base }: { content: URL; base: string }) {
  const remarkPlugins: RemarkPlugins = [
    remarkMath,
    [remarkFormulaNumbers, { content }],
    [remarkWords, { content }],
  ];
  const rehypePlugins: RehypePlugins = [
    [rehypeKatex, katexOptions],
    rehypeFormulas,
    rehypeKeepTogether,
    [rehypeBase, { base }],
  ];
  return { remarkPlugins, rehypePlugins };
}

export const { remarkPlugins, rehypePlugins } = markdownPlugins({
  content: new URL('../../content/', import.meta.url),
  // As in astro.config.mjs: an empty BASE counts as absent.
  base: process.env.BASE || '/',
});
