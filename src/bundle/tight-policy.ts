import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyHash } from './policy-hash.ts';

const HASH = / 'sha256-[^']+'/g;

const sourceOf = (hash: string) => ` '${hash}'`;

/**
 * Takes out of a page's policy the hashes of scripts and styles that it does not have: Astro lists
 * those that any page might. `kept` are hashes of what a page makes later, as `sha256-…`.
 */
export function tightPolicy(html: string, kept: readonly string[]): string {
  const used = new Set(kept.map(sourceOf));
  for (const [, text] of html.matchAll(/<(?:script|style)\b[^>]*>(.*?)<\/(?:script|style)>/gs)) {
    used.add(sourceOf(policyHash(text)));
  }
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(HASH, (hash) => (used.has(hash) ? hash : '')),
  );
}

/** Tightens the policy of every built page. */
export function tightPolicies(kept: readonly string[]): AstroIntegration {
  return {
    name: 'tight-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, tightPolicy(readFileSync(path, 'utf8'), kept));
        }
      },
    },
  };
}
