import { expect, test } from 'vitest';
import { builds, pagesOf } from './builds.ts';
import { checkSite } from './check-site.ts';

test.each(builds)('every link of $folder, served under $base, leads somewhere', (build) => {
  expect(pagesOf(build), 'build the book first').toContain('index.html');
  expect(checkSite(build.folder, build.base)).toEqual([]);
});
