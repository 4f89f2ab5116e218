import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './builds.ts';
import { weigh } from './page-scripts.ts';

const KB = 1000;
/** KaTeX is loaded only where a reader changes the shape of a formula. */
const lazyLimit = (file: string) => (/typeset/.test(file) ? 80 : 60) * KB;

/**
 * JavaScript with every figure of the page reached. The chapters named have three or four large
 * figures and are not within 60 kB yet: what they weigh may only fall.
 */
const NOT_YET: Record<string, number> = {
  'forward-pass': 67,
  loss: 71,
  'backward-pass': 75,
  'weight-updates': 70,
  'training-loop': 66,
};
const figuresLimit = (path: string) => (NOT_YET[path.split('/')[0]] ?? 60) * KB;

describe.each(builds)('$folder is light', (build) => {
  test.each(pagesOf(build))('%s', (path) => {
    const { html, before, withFigures, lazy } = weigh(build, path);
    expect.soft(html, 'HTML').toBeLessThanOrEqual(40 * KB);
    expect.soft(before, 'JavaScript before any figure').toBeLessThanOrEqual(30 * KB);
    expect.soft(withFigures, 'JavaScript with the figures').toBeLessThanOrEqual(figuresLimit(path));
    for (const { file, bytes } of lazy) {
      expect.soft(bytes, file).toBeLessThanOrEqual(lazyLimit(file));
    }
  });
});
