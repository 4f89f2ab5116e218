import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gzipped } from './module-graph.ts';
import { weigh } from './page-scripts.ts';

const files = {
  'theme.js': 'import{a}from"./shared.js";a();',
  'shared.js': 'export const a=()=>{};',
  'preload.js': 'export{a}from"./shared.js";',
  'figure.js': 'import"./engine.js";const c=()=>import("./chart.js"),d=()=>import(`./words.js`);',
  'engine.js': 'import"./shared.js";const text="import \'./absent.js\'";',
  'renderer.js': 'export default 1;',
  'chart.js': 'import"./chart-library.js";import"./engine.js";',
  'chart-library.js': 'export const chart=1;',
  'words.js': 'export const words=1;',
  'exercise.js': 'import"./shared.js";const c=()=>import("./editor.js");',
  'editor.js': 'export const edit=1;',
  'at-once.js': 'export const eager=1;',
};
const island = (code: string, client: string) =>
  `<astro-island component-url="/book/${code}" renderer-url="/book/renderer.js" client="${client}"></astro-island>`;
const html = [
  '<script>const inline=1;</script>',
  '<script type="module" src="/book/theme.js"></script>',
  '<link rel="modulepreload" href="/book/preload.js">',
  island('figure.js', 'visible'),
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weight-'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
});

afterEach(() => rmSync(folder, { recursive: true }));

function weighPage(lines: string[]) {
  writeFileSync(join(folder, 'index.html'), lines.join(''));
  return weigh({ folder, base: '/book/' }, 'index.html');
}

/** Adds up a list that names what should be loaded. */
function bytes(...names: (keyof typeof files)[]): number {
  return names.reduce((sum, name) => sum + gzipped(files[name]), 0);
}

const inline = gzipped('const inline=1;');
const first = ['theme.js', 'shared.js', 'preload.js'] as const;

test('scripts count with what they import, figures when they are reached', () => {
  const weight = weighPage(html);
  expect(weight.html).toBe(gzipped(html.join('')));
  expect(weight.before).toBe(inline + bytes(...first));
  expect(weight.withFigures).toBe(weight.before + bytes('figure.js', 'engine.js', 'renderer.js'));
});

test('what a figure asks for later counts by itself, without what is already there', () => {
  expect(weighPage(html).lazy).toEqual([
    { file: join(folder, 'chart.js'), bytes: bytes('chart.js', 'chart-library.js') },
    { file: join(folder, 'words.js'), bytes: bytes('words.js') },
  ]);
});

test('an island that does not wait for its reader counts from the start', () => {
  const { before } = weighPage([...html, island('at-once.js', 'load')]);
  expect(before).toBe(inline + bytes(...first, 'at-once.js', 'renderer.js'));
});

test('an exercise that waits to be wanted counts by itself, and so does what it asks for', () => {
  const { withFigures, lazy } = weighPage([...html, island('exercise.js', 'wanted')]);
  expect(withFigures).toBe(weighPage(html).withFigures);
  expect(lazy).toContainEqual({ file: join(folder, 'exercise.js'), bytes: bytes('exercise.js') });
  expect(lazy).toContainEqual({ file: join(folder, 'editor.js'), bytes: bytes('editor.js') });
});
