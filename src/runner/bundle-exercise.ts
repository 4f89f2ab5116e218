import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Mistake } from './check.ts';
import { BOOK, parseModule, prepareCell } from './prepare-cell.ts';
import { bundleAsExpression } from './runtime-text.ts';
import { stripTypes } from './strip-types.ts';

/** What a page loads of an exercise when the reader first wants to run something. */
export interface ExerciseBundle {
  readonly id: string;
  readonly starter: string;
  readonly solution: string;
  /** The functions that the starter declares: what the checks call. */
  readonly functions: readonly string[];
  /** The exercises whose functions this one calls: those of the cells above it. */
  readonly uses: readonly string[];
  readonly mistakes: readonly Pick<Mistake, 'id' | 'name' | 'says'>[];
  /** The checks and the mistaken solutions, for `writeProgram`. */
  readonly tests: string;
}

/** Reads and bundles content/exercises/<id>/. At build time, in Node; throws what is wrong with it. */
export async function bundleExercise(id: string, folder: URL): Promise<ExerciseBundle> {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const starter = read('starter.ts');
  const solution = read('solution.ts');
  const functions = functionsOf(starter);
  const checks = await bundleAsExpression(new URL('checks.ts', folder));
  const file = new URL('mistakes.ts', folder);
  const { mistakes, uses = [] }: { mistakes: readonly Mistake[]; uses?: readonly string[] } =
    await import(/* @vite-ignore */ pathToFileURL(file.pathname).href);
  const above = uses.flatMap((other) => {
    const used = readFileSync(new URL(`../${other}/solution.ts`, folder), 'utf8');
    return prepareCell(used, 1).lines;
  });
  const answers = mistakes.map((mistake) => {
    const { lines } = prepareCell(mistaken(solution, mistake), 1);
    const own = `{ ${lines.join('\n')}\nreturn { ${functions.join(', ')} }; }`;
    const answer = `{ ${above.join('\n')}\n${own} }`;
    return `{ id: ${JSON.stringify(mistake.id)}, answer: () => ${answer} }`;
  });
  const tests = `($$engine) => {
    const ${BOOK} = { module: () => $$engine, value() {} };
    const { checks } = ${checks};
    return { functions: ${JSON.stringify(functions)}, checks, mistakes: [${answers.join(', ')}] };
  }`;
  return {
    id,
    starter,
    solution,
    functions,
    uses,
    mistakes: mistakes.map(({ id, name, says }) => ({ id, name, says })),
    tests,
  };
}

/** Returns the solution with the mistake in it. Throws unless each old text stands there once. */
export function mistaken(solution: string, { id, change }: Mistake): string {
  return change.reduce((code, [from, to]) => {
    const count = code.split(from).length - 1;
    if (count !== 1)
      throw new Error(`mistake ${id}: “${from}” stands ${count} times in the solution`);
    // As a function: a dollar sign in the new text means nothing.
    return code.replace(from, () => to);
  }, solution);
}

/** Lists the functions that code declares at the top level. */
function functionsOf(code: string): string[] {
  return parseModule(stripTypes(code).code).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? node.id.name : [],
  );
}
