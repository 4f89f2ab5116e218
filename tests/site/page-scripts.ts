import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './builds.ts';
import { type Tag, tagsOf } from './html.ts';
import { gzipped, lazyOf, weightOf, withNeeded } from './module-graph.ts';

/** What a page asks of the network, in bytes as sent. */
export interface Weight {
  html: number;
  /** JavaScript before any figure is reached. */
  before: number;
  /** JavaScript with every figure reached. */
  withFigures: number;
  /** Each piece that a figure loads when it needs it, such as the chart. */
  lazy: { file: string; bytes: number }[];
}

/** Adds up what a built page loads. */
export function weigh(build: Build, path: string): Weight {
  const html = readFileSync(join(build.folder, path), 'utf8');
  const { before, withFigures } = scriptsOf(build, html);
  const inline = gzipped(inlineScripts(html).join(''));
  const lazy = [...lazyOf(withFigures)].map((entry) => ({
    file: entry,
    bytes: weightOf([...withNeeded([entry])].filter((part) => !withFigures.has(part))),
  }));
  return {
    html: gzipped(html),
    before: inline + weightOf(before),
    withFigures: inline + weightOf(withFigures),
    lazy,
  };
}

/** Finds the files of scripts that a page needs before any figure is reached, and with all of them. */
export function scriptsOf(build: Build, html: string) {
  const tags = tagsOf(html);
  const file = (address: string) => join(build.folder, address.slice(build.base.length));
  const named = (list: Tag[], ...attributes: string[]) =>
    list.flatMap((tag) => attributes.flatMap((name) => tag.attributes[name] ?? [])).map(file);

  const scripts = [
    ...named(
      tags.filter(({ name }) => name === 'script'),
      'src',
    ),
    ...named(
      tags.filter(({ attributes }) => attributes.rel === 'modulepreload'),
      'href',
    ),
  ];
  const islands = tags.filter(({ name }) => name === 'astro-island');
  const codeOf = (list: Tag[]) =>
    named(list, 'component-url', 'renderer-url', 'before-hydration-url');
  const atOnce = islands.filter(({ attributes }) => attributes.client !== 'visible');

  const before = withNeeded([...scripts, ...codeOf(atOnce)]);
  return { before, withFigures: withNeeded([...before, ...codeOf(islands)]) };
}

/** Lists the scripts written in a page. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].flatMap(
    ([, code = '']) => code || [],
  );
}
