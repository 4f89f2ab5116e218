import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ENTRY = `export * from './src/engine/kernels/index.ts';
export { initialize } from './src/engine/index.ts';`;

/** Returns what a browser loads to train fast, its kernels included: kB of gzip. */
export async function bundleSize() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    outdir: 'nowhere',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
  });
  // Of the two binaries one is loaded: counted is the larger, without fused instructions.
  const loaded = outputFiles.filter(({ path }) => !basename(path).startsWith('relaxed'));
  return loaded.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1000;
}
