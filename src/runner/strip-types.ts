import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { transform } from 'sucrase';

/** A place in a text: the line from 1, the column from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Stripped {
  /** JavaScript, on the same lines. */
  readonly code: string;
  /** Where a place in it stands in the TypeScript. */
  readonly toSource: (at: Position) => Position;
}

/** Takes the types out of TypeScript. Throws an `Error` with `loc` for what it cannot read. */
export function stripTypes(source: string): Stripped {
  const { code, sourceMap } = transform(source, {
    transforms: ['typescript'],
    disableESTransforms: true,
    keepUnusedImports: true,
    filePath: 'cell.ts',
    sourceMapOptions: { compiledFilename: 'cell.js' },
  });
  if (code === source) return { code, toSource: (at) => at };
  const map = new TraceMap(sourceMap as never);
  return {
    code,
    toSource(at) {
      const { line, column } = originalPositionFor(map, at);
      return line === null || column === null ? at : { line, column };
    },
  };
}
