import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readIris } from '../../../src/engine/data/reference-sets.ts';
import { stripTypes } from '../../../src/runner/strip-types.ts';
import { BUGS, withBug } from './bugs.ts';
import type { Flowers } from './program.ts';

/** From the project's root: in a build this module lies elsewhere. */
export const TRAINING = resolve('components/figures/bug-lab/training.ts');
export const MATH = resolve('src/engine/math/index.ts');

/** Every how many of the 150 flowers is used. */
const EVERY = 2;

/** Reads the right program as the reader is shown it: without its import and the word `export`. */
export function readCode(): string {
  const [, code] = readFileSync(TRAINING, 'utf8').split(/^import .*;\n\n/m);
  return code.replace(/^export /gm, '');
}

/** Writes all programs by name as an expression of JavaScript; the engine's `exp` is in its scope. */
export function writePrograms(): string {
  const code = readCode();
  const names = [...readFileSync(TRAINING, 'utf8').matchAll(/^export function (\w+)/gm)];
  const exported = names.map(([, name]) => name).join(', ');
  const asExpression = (program: string) =>
    `(() => { ${stripTypes(program).code}\nreturn { ${exported} }; })()`;
  const entries = BUGS.map((bug) => `${bug.name}: ${asExpression(withBug(code, bug))}`);
  return `{ right: ${asExpression(code)}, ${entries.join(', ')} }`;
}

/** Picks every second iris, as many of each species. */
export function readFlowers(): Flowers {
  const { inputs, inputCount, labels } = readIris(
    readFileSync(resolve('public/data/iris.csv'), 'utf8'),
  );
  const species = Array.from(labels);
  const rows = species.map((_, i) => Array.from(inputs.slice(i * inputCount, ++i * inputCount)));
  const picked = <T>(list: readonly T[]) => list.filter((_, i) => i % EVERY === 0);
  return { measures: picked(rows), species: picked(species) };
}
