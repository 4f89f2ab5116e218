import { CodeError, type Place } from './code-error.ts';
import { BOOK, type PreparedCell, parseScript, prepareCell } from './prepare-cell.ts';
import type { Position } from './strip-types.ts';

/** The name of a program in a stack trace. */
export const FILE = 'notebook.js';

/** What a program is made of. */
export interface ProgramParts {
  /** The text of worker/runtime.ts as an expression: see runtime-text.ts. */
  readonly runtime: string;
  /** TypeScript, one text a cell; they share a scope and run in order. */
  readonly cells: readonly string[];
  /** Of an exercise: its functions and the text of its checks, an expression of a function. */
  readonly exercise?: { readonly functions: readonly string[]; readonly tests: string };
}

/** The whole source of a worker. */
export interface Program {
  readonly source: string;
  /** Where in the reader's cells an error began, read from its stack. */
  readonly placeOf: (stack: string) => Place | undefined;
}

/**
 * Joins cells into a program. Each cell stands in a block inside the one before: it sees all names
 * above it, and may declare one of them again for itself. Throws `CodeError` for what cannot be parsed.
 */
export function writeProgram({ runtime, cells, exercise }: ProgramParts): Program {
  const prepared = cells.map((cell, i) => prepareCell(cell, i + 1));
  const before = [
    `'use strict'; const $$runtime = ${runtime};`,
    `$$runtime.start(async (${BOOK}) => {`,
  ];
  const body = prepared.flatMap(({ lines }, i) => [`{ ${BOOK}.cell(${i + 1});`, ...lines]);
  const answer = exercise?.functions.map(
    (name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`,
  );
  const after = [
    `return { ${answer?.join(', ') ?? ''} }; ${'}'.repeat(cells.length)}`,
    `}, ${exercise?.tests ?? 'undefined'});`,
    `//# sourceURL=${FILE}`,
  ];

  const locate = locator(prepared);
  refuseClashes([...body, '}'.repeat(cells.length)].join('\n'), locate);
  const offset = before.join('\n').split('\n').length;
  return {
    source: [...before, ...body, ...after].join('\n'),
    placeOf(stack) {
      for (const [, line, column] of stack.matchAll(/notebook\.js:(\d+):(\d+)/g)) {
        const place = locate({ line: Number(line) - offset, column: Number(column) - 1 });
        if (place) return place;
      }
      return undefined;
    },
  };
}

/** Finds the cell, line and column of a place in the joined body. */
function locator(cells: readonly PreparedCell[]): (at: Position) => Place | undefined {
  return ({ line, column }) => {
    // Each cell is preceded by the line that announces it.
    let first = 2;
    for (const [i, { lines, sourceLines, toSource }] of cells.entries()) {
      const within = line - first;
      if (within >= 0 && within < lines.length) {
        const at = toSource({ line: sourceLines[within], column });
        return { cell: i + 1, line: at.line, column: at.column + 1 };
      }
      first += lines.length + 1;
    }
    return undefined;
  };
}

/**
 * A `var` that meets a `let` of another cell is found here, before the worker would refuse it without
 * a word. So is what a script reads otherwise than a module: `<!--` could hide a brace and leave the
 * program's own brackets open.
 */
function refuseClashes(body: string, locate: ReturnType<typeof locator>): void {
  try {
    parseScript(body);
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc: Position };
    throw new CodeError(message.replace(/ \(\d+:\d+\)$/, ''), locate(loc));
  }
}
