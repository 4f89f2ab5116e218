import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Returns what a page loads to train fast, kernels included: kB of gzip. */
export async function bundleSize() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './src/engine/kernels/index.ts'; export { initialize } from './src/engine/index.ts';",
      resolveDir: process.cwd(),
    },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    loader: { '.wasm': 'binary' },
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
