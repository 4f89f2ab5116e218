import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/palette.css', import.meta.url), 'utf8');
const declaration = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const colours = new Map([...css.matchAll(declaration)].map(([, name, ...pair]) => [name, pair]));

const linear = (byte: number) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const KINDS = ['data', 'parameter', 'gradient', 'loss'];
const SURFACES = ['paper', 'paper-sunk'];
const CODE = [...colours.keys()].filter((name) => /^astro-code-(foreground|token)/.test(name));

const asText = [
  ...['ink', 'muted', 'good', 'warning', ...KINDS].flatMap((name) =>
    SURFACES.map((surface) => [name, surface]),
  ),
  ...KINDS.flatMap((kind) => [
    [kind, `${kind}-soft`],
    ['ink', `${kind}-soft`],
  ]),
  ...CODE.map((name) => [name, 'code-paper']),
  ['ink', 'code-paper'],
];

const asStroke = ['control', 'focus'].flatMap((name) => SURFACES.map((surface) => [name, surface]));

const of = (name: string, theme: number) => {
  const pair = colours.get(name);
  if (!pair) throw new Error(`palette.css has no --${name}`);
  return pair[theme];
};

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  test.each(asText)('%s is readable as text on %s', (name, surface) => {
    expect(contrast(of(name, theme), of(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(asStroke)('%s can be seen as a line on %s', (name, surface) => {
    expect(contrast(of(name, theme), of(surface, theme))).toBeGreaterThanOrEqual(3);
  });
});

test('the formula agrees with the standard: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 12);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('every colour has a light and a dark form', () => {
  const declared = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)];
  const single = declared.filter(
    ([, name, value]) => !colours.has(name) && !value.startsWith('var('),
  );
  expect(declared.length).toBeGreaterThan(20);
  expect(single.map(([, name]) => name)).toEqual([]);
});

test('what scripts read is registered, and nothing that does not exist', () => {
  const types = readFileSync(
    new URL('../../src/styles/palette-types.css', import.meta.url),
    'utf8',
  );
  const registered = [...types.matchAll(/@property --([\w-]+)/g)].map(([, name]) => name);
  expect(registered).toEqual(expect.arrayContaining(KINDS));
  expect(registered.filter((name) => !colours.has(name))).toEqual([]);
});
