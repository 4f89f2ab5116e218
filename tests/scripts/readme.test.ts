import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test("the README's example prints what the README says", () => {
  const printed = execFileSync('node', ['--input-type=module-typescript', '--eval', block('ts')], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(block('ts')).toContain('backward');
  expect(printed).toBe(block('text'));
});

test('every file that the README names is there', () => {
  const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|-- (tests\/\S+)/g)];
  expect(paths.length).toBeGreaterThan(3);
  for (const [, link, argument] of paths) expect(existsSync(link ?? argument), link).toBe(true);
});
