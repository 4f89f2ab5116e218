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
  /** Each piece that is loaded when it is needed: the chart of a figure, an exercise. */
  lazy: { file: string; bytes: number }[];
}

/** Adds up what a built page loads. */
export function weigh(build: Build, path: string): Weight {
  const html = readFileSync(join(build.folder, path), 'utf8');
  const { before, withFigures, wanted } = scriptsOf(build, html);
  const inline = gzipped(inlineScripts(html).join(''));
  const later = new Set([...wanted, ...lazyOf([...withFigures, ...withNeeded(wanted)])]);
  const lazy = [...later].map((entry) => ({
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

/**
 * Finds the files of scripts that a page needs before any figure is reached, and with all of them;
 * and those of the islands that wait until their reader wants them.
 */
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
  const waiting = (client: string) =>
    codeOf(islands.filter(({ attributes }) => attributes.client === client));
  const atOnce = codeOf(
    islands.filter(({ attributes: { client } }) => client !== 'visible' && client !== 'wanted'),
  );

  const before = withNeeded([...scripts, ...atOnce]);
  const withFigures = withNeeded([...before, ...waiting('visible')]);
  return { before, withFigures, wanted: waiting('wanted') };
}

/** Lists the scripts written in a page. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].flatMap(
    ([, code = '']) => code || [],
  );
}
