import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from './builds.ts';
import { scriptsOf } from './page-scripts.ts';

// The code that each half of the stepper shows is in that half alone.
const HALVES = ['function forwardLayer(', 'function backwardLayer('];

describe.each(builds)('in $folder', (build) => {
  test.each([
    ['forward-pass/index.html', [true, false]],
    ['backward-pass/index.html', [false, true]],
  ])('%s has its half of the stepper, and not the other', (path, expected) => {
    const html = readFileSync(join(build.folder, path), 'utf8');
    const { withFigures } = scriptsOf(build, html);
    const scripts = [...withFigures].map((file) => readFileSync(file, 'utf8'));
    expect(HALVES.map((half) => scripts.some((script) => script.includes(half)))).toEqual(expected);
  });
});
