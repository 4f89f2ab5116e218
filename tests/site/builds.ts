import { globSync } from 'node:fs';

export interface Build {
  folder: string;
  base: string;
}

// As scripts/test.mjs builds them; DIST and BASE name another folder.
const { DIST, BASE } = process.env;

/** The built books to check: at the root of a host, and under a base path. */
export const builds: readonly Build[] = DIST
  ? [{ folder: DIST, base: BASE || '/' }]
  : [
      { folder: 'dist', base: '/' },
      { folder: 'dist-under/book', base: '/book/' },
    ];

/** Lists the pages of a build as paths from its folder. */
export function pagesOf({ folder }: Build): string[] {
  return globSync('**/*.html', { cwd: folder }).sort();
}
