import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds, pagesOf } from './builds.ts';
import { tagsOf } from './html.ts';

/** Lists the places of all that can be answered on a built page. */
function answerableOn(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes: { id, class: classes = '' } }) =>
    (name === 'form' || name === 'section') && classes.split(' ').includes('question') && id
      ? [id]
      : [],
  );
}

test.each(builds)('“My progress” of $folder lists every question and exercise', (build) => {
  const read = (path: string) => readFileSync(join(build.folder, path), 'utf8');
  const expected = pagesOf(build).flatMap((path) =>
    answerableOn(read(path)).map((id) => `${build.base}${path.replace('index.html', '')}#${id}`),
  );
  expect(expected.length).toBeGreaterThan(50);
  const list = read('progress/index.html');
  const listed = [...list.matchAll(/<th scope="row"><a href="([^"]*#[^"]*)"/g)].map(
    ([, href]) => href,
  );
  expect(listed.sort()).toEqual(expected.sort());
});

test.each(builds)('every page of $folder leads to “My progress”', (build) => {
  for (const path of pagesOf(build)) {
    const html = readFileSync(join(build.folder, path), 'utf8');
    expect(html, path).toContain(`href="${build.base}progress/"`);
    expect(html, path).toContain(`href="${build.base}solutions/"`);
  }
});
