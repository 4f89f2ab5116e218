import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const listing = /^```js\n(.*?)^```\n(?:(?!^```).)*?^```text\n(.*?)^```/gms;

/** Every listing in a chapter, with the output that is printed after it. */
const listings = globSync('content/chapters/*.mdx', { cwd: root }).flatMap((path) => {
  const source = readFileSync(new URL(path, root), 'utf8');
  return [...source.matchAll(listing)].map(([, code, output]) => ({ path, code, output }));
});

test('there are listings to run', () => {
  expect(listings.length).toBeGreaterThan(0);
});

test.each(listings)('the listing of $path prints what the page says', ({ code, output }) => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
  expect(printed.toString()).toBe(output);
});
