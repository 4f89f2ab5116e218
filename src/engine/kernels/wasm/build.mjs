// Compiles the kernels twice, with fused multiply-add and without, into ../program/binaries.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const source = join(here, 'assembly');

/** The hash of all AssemblyScript: what a binary says that it was made of. */
const hash = createHash('sha256');
for (const file of readdirSync(source).sort()) {
  if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(source, file)));
}
const digest = hash.digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
mkdirSync(join(here, '../binaries'), { recursive: true });
for (const [name, features] of [
  ['relaxed', '--enable simd --enable relaxed-simd --use FMA=1'],
  ['strict', '--enable simd --use FMA=0'],
]) {
  const wasm = join(folder, `${name}.wasm`);
  const output = '--noAssert --runtime stub --importMemory --disableWarning 112 --outFile';
  execFileSync(
    join(here, 'node_modules/.bin/asc'),
    [join(source, 'program.ts'), ...`-O3 --converge ${features} ${output}`.split(' '), wasm],
    { stdio: 'inherit' },
  );
  const bytes = readFileSync(wasm);
  writeFileSync(
    join(here, `../binaries/${name}.ts`),
    `// Made by \`npm run build\` in ../wasm; not to be changed by hand.\n` +
      `/** The SHA-256 of the source. */\nexport const source = '${digest}';\n` +
      `/** The module, in base64. */\nexport const ${name} =\n  '${bytes.toString('base64')}';\n`,
  );
  process.stdout.write(`${name}: ${bytes.length} bytes\n`);
}
rmSync(folder, { recursive: true });
