import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightPolicy } from '../../src/bundle/tight-policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><script>go()</script>` +
  `<style>b{}</style></head><body><p>'${hash('stop()')}'</p><script type="module" src="a.js"></script></body>`;

test('a policy keeps the hashes of what is on the page and of what is made later', () => {
  const kept = `script-src 'self' '${hash('go()')}' '${hash('later()')}'; style-src 'self' '${hash('b{}')}'`;
  expect(tightPolicy(page(kept), [hash('later()')])).toBe(page(kept));
});

test('it loses the others, and nothing else on the page changes', () => {
  const wide = `script-src 'self' '${hash('stop()')}' '${hash('go()')}'; style-src 'self' '${hash('i{}')}'`;
  const tight = `script-src 'self' '${hash('go()')}'; style-src 'self'`;
  expect(tightPolicy(page(wide), [])).toBe(page(tight));
});
