import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';

const probe = 'src/engine/lint-probe.ts';
afterEach(() => rmSync(probe, { force: true }));

test.each(['x ** 2', 'Math.exp(x)', 'Math.random() + x', 'Math.pow(x, 2)'])(
  'lint refuses %s in the engine',
  (expression) => {
    writeFileSync(probe, `export const probe = (x: number) => ${expression};\n`);
    const { status, stdout, stderr } = spawnSync('biome', ['lint', probe], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('src/engine/');
  },
);

test('lint accepts what IEEE 754 rounds exactly', () => {
  writeFileSync(probe, 'export const probe = (x: number) => Math.sqrt(x) * Math.abs(x);\n');
  execFileSync('biome', ['lint', probe]);
});

// Biome's pattern language does not match **=.
test('no engine file raises in place', () => {
  const files = globSync('src/engine/**/*.ts');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toContain('**=');
});
