import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite } from './check-site.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  write('other/index.html', '<h2 id="here">Here</h2>');
  write('data/iris.csv', '1,2');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function check(body: string, base = '/book/'): string[] {
  write('chapter/index.html', `<!doctype html><html><body id="top">${body}</body></html>`);
  return checkSite(folder, base);
}

describe('what is broken is named', () => {
  test.each([
    ['<a href="/book/absent/">x</a>', '/book/absent/ leads nowhere'],
    ['<a href="/book/other">x</a>', '/book/other leads nowhere'],
    ['<a href="/other/">x</a>', '/other/ leaves the book (/book/)'],
    ['<a href="/book/other/#absent">x</a>', '/book/other/#absent names no element of that page'],
    ['<a href="#absent">x</a>', '#absent names no element of that page'],
    ['<a\n title="a > b" href="../absent/">x</a>', '../absent/ leads nowhere'],
    ['<img src="/book/absent.png" />', '/book/absent.png leads nowhere'],
    ['<img srcset="/book/data/iris.csv 1x, /book/b.png 2x">', '/book/b.png leads nowhere'],
    ['<script src="/book/absent.js">"</script>', '/book/absent.js leads nowhere'],
    ['<p id="a"></p><p id="a"></p>', 'there is more than one #a'],
    ['<span class="a katex-error" title="Expected">x</span>', 'a formula is in error: Expected'],
  ])('%s', (body, problem) => {
    expect(check(body)).toEqual([`chapter/index.html: ${problem}`]);
  });
});

describe('what is whole passes', () => {
  test.each([
    ['<a href="/book/other/#here">x</a>'],
    ['<a href="../other/?a=1&amp;b=2#here">x</a>'],
    ['<a href="#top">x</a><a href="">x</a>'],
    ['<a href="/book/data/iris.csv">x</a>'],
    ['<a href="https://example.org/absent/#x">x</a><a href="mailto:a@example.org">x</a>'],
    ['<!-- <a href="/absent/"> --><script>const a = `<a href="/absent/">`;</script>'],
    ['<p>&lt;a href="/absent/"> in text</p>'],
  ])('%s', (body) => {
    expect(check(body)).toEqual([]);
  });

  test('at the root of a host', () => {
    expect(check('<a href="/other/#here">x</a>', '/')).toEqual([]);
  });
});
