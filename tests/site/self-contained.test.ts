import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './builds.ts';
import { tagsOf } from './html.ts';
import { inlineScripts } from './page-scripts.ts';

/** Reads the Content-Security-Policy of a page, a list of sources by directive. */
function policyOf(html: string): Record<string, string[]> {
  const meta = tagsOf(html).find(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const directives = (meta?.attributes.content ?? '').split(';').map((part) => part.trim());
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      return [name, sources];
    }),
  );
}

function sha256(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

describe.each(builds)('$folder needs nobody else', (build) => {
  describe.each(pagesOf(build))('%s', (path) => {
    const html = readFileSync(join(build.folder, path), 'utf8');
    const tags = tagsOf(html);

    test('loads nothing from elsewhere', () => {
      const addresses = tags
        .filter(({ name }) => name !== 'a')
        .flatMap(({ attributes: { src, href, srcset, data, poster } }) => [
          src ?? '',
          href ?? '',
          srcset ?? '',
          data ?? '',
          poster ?? '',
        ]);
      expect(addresses.filter((address) => /(^|[\s,])(https?:)?\/\//i.test(address))).toEqual([]);
    });

    test('allows nothing from elsewhere, and no script but its own', () => {
      const policy = policyOf(html);
      expect(policy['default-src']).toEqual(["'none'"]);
      const sources = Object.values(policy).flat();
      expect(sources.filter((source) => /\/\/|\*|^(https?|wss?):/.test(source))).toEqual([]);
      expect(policy['script-src']).not.toContain("'unsafe-inline'");
      expect(policy['script-src']).not.toContain("'unsafe-eval'");
      expect(policy['style-src'] ?? []).not.toContain("'unsafe-inline'");
      const hashes = inlineScripts(html).map(sha256);
      expect(policy['script-src']).toEqual(expect.arrayContaining(hashes));
    });
  });

  test('its fonts and pictures are files of its own', () => {
    for (const file of globSync('**/*.css', { cwd: build.folder })) {
      const css = readFileSync(join(build.folder, file), 'utf8');
      expect(css, file).not.toMatch(/url\(\s*["']?(https?:|\/\/|data:(font|application))/i);
      expect(css, file).not.toMatch(/@import\s/i);
    }
  });
});

test('the book has the same pages with a base path and without one', () => {
  const [first, ...others] = builds.map(pagesOf);
  for (const other of others) expect(other).toEqual(first);
});
