import { expect, test } from 'vitest';
import { THEME_KEY, themeScript } from '../../src/reader/theme-script.ts';

function themeFor(localStorage: unknown) {
  const dataset: Record<string, string> = {};
  new Function('document', 'localStorage', themeScript)(
    { documentElement: { dataset } },
    localStorage,
  );
  return dataset;
}

const holding = (text: string | null) => ({
  getItem: (key: string) => (key === THEME_KEY ? text : null),
});

test('a stored theme is set before the page is painted', () => {
  expect(themeFor(holding('"dark"'))).toEqual({ scripts: 'on', theme: 'dark' });
  expect(themeFor(holding('"light"'))).toEqual({ scripts: 'on', theme: 'light' });
});

test('without one, with a strange one, or without storage the system decides', () => {
  for (const text of [null, '"sepia"', '{', 'dark', '["dark"]']) {
    expect(themeFor(holding(text))).toEqual({ scripts: 'on' });
  }
  expect(themeFor(undefined)).toEqual({ scripts: 'on' });
});
