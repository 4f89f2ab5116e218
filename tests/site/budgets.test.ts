import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './builds.ts';
import { weigh } from './page-scripts.ts';

const KB = 1000;
/**
 * What is loaded only when a reader asks for it: KaTeX where the shape of a formula changes,
 * CodeMirror and the runner where code is touched.
 */
const LAZY: readonly [file: RegExp, limit: number][] = [
  [/typeset/, 80],
  [/rich-editor/, 140],
  [/run\./, 120],
];
const lazyLimit = (file: string) => (LAZY.find(([name]) => name.test(file))?.[1] ?? 60) * KB;

describe.each(builds)('$folder is light', (build) => {
  test.each(pagesOf(build))('%s', (path) => {
    const { html, before, withFigures, lazy } = weigh(build, path);
    expect.soft(html, 'HTML').toBeLessThanOrEqual(40 * KB);
    expect.soft(before, 'JavaScript before any figure').toBeLessThanOrEqual(30 * KB);
    expect.soft(withFigures, 'JavaScript with the figures').toBeLessThanOrEqual(60 * KB);
    for (const { file, bytes } of lazy) {
      expect.soft(bytes, file).toBeLessThanOrEqual(lazyLimit(file));
    }
  });
});
