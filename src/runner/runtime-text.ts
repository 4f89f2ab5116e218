import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundles a TypeScript module and all it imports into one expression. At build time, in Node. */
export async function bundleAsExpression(file: string | URL): Promise<string> {
  const bundle = await rolldown({
    input: typeof file === 'string' ? file : fileURLToPath(file),
    external: ['engine'],
    moduleTypes: { '.csv': 'text' },
    treeshake: true,
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: '$$module',
    exports: 'named',
    globals: { engine: '$$engine' },
    minify: true,
  });
  const { code } = output[0];
  // `var $$module = (function…)(…);` without its name.
  return code
    .trim()
    .replace(/^var \$\$module\s*=\s*/, '')
    .replace(/;$/, '');
}

/** The engine and what runs a reader's code, for `writeProgram`. */
export const runtimeText = () =>
  // From the project's root: in a build this module lies elsewhere.
  bundleAsExpression(resolve('src/runner/worker/runtime.ts'));
