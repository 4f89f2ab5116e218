import {
  type ImportDeclaration,
  type ModuleDeclaration,
  type Program,
  parse,
  type Statement,
} from 'acorn';
import { CodeError } from './code-error.ts';
import { MappedLines, type Replacement, replaceInLines } from './line-map.ts';
import { type Position, type Stripped, stripTypes } from './strip-types.ts';

/** A cell ready to be joined with the others: JavaScript in lines that know where they come from. */
export interface PreparedCell extends Pick<MappedLines, 'lines' | 'sourceLines'> {
  /** From a place in the stripped code to the reader's own. */
  readonly toSource: Stripped['toSource'];
}

/** The name by which a program calls the book. */
export const BOOK = '$$book';

/**
 * Prepares the TypeScript of a cell, the `number`-th: types go, imports become constants, `export`
 * goes, and the value of a last expression is handed to the book. Throws `CodeError`.
 */
export function prepareCell(source: string, number: number): PreparedCell {
  const { code, toSource } = strip(source, number);
  const statements = parseCell(code, number, toSource).body;
  const script = replaceInLines(code, statements.flatMap(replacementFor));
  const mapped = new MappedLines();
  const last = parseCell(script, number, toSource).body.at(-1);
  if (last?.type === 'ExpressionStatement') {
    const expression = script.slice(last.start, last.end).replace(/;$/, '');
    const lineStart = script.lastIndexOf('\n', last.start - 1) + 1;
    mapped.add(script.slice(0, last.start));
    mapped.insert(`${BOOK}.value((`);
    // On a line of its own, but at its own column.
    mapped.add(' '.repeat(last.start - lineStart) + expression);
    mapped.insert('));');
    mapped.add(script.slice(last.end));
  } else {
    mapped.add(script);
  }
  const { lines, sourceLines } = mapped;
  return { lines, sourceLines, toSource };
}

function strip(source: string, cell: number): Stripped {
  try {
    return stripTypes(source);
  } catch (error) {
    const { message, loc } = error as Error & { loc?: Position };
    const said = message.replace(/^Error transforming .*?: /, '').replace(/ \(\d+:\d+\)$/, '');
    throw new CodeError(said, loc && { cell, line: loc.line, column: loc.column + 1 });
  }
}

/** Parses as the body of an async function in strict mode would be, with imports and exports. */
export function parseModule(code: string): Program {
  return parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowAwaitOutsideFunction: true,
    locations: true,
  });
}

/** Parses as the worker will: the same in a script, in which `<!--` begins a comment. */
export function parseScript(code: string): Program {
  return parse(`'use strict';${code}`, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowAwaitOutsideFunction: true,
    locations: true,
  });
}

function parseCell(code: string, cell: number, toSource: Stripped['toSource']): Program {
  try {
    return parseModule(code);
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc: Position };
    const { line, column } = toSource(loc);
    throw new CodeError(message.replace(/ \(\d+:\d+\)$/, ''), { cell, line, column: column + 1 });
  }
}

function replacementFor(node: Statement | ModuleDeclaration): Replacement[] {
  const { start, end } = node;
  if (node.type === 'ImportDeclaration') return [{ start, end, text: importAsConstants(node) }];
  if (node.type === 'ExportNamedDeclaration' && node.declaration) {
    return [{ start, end: node.declaration.start, text: '' }];
  }
  return node.type.startsWith('Export') ? [{ start, end, text: '' }] : [];
}

function importAsConstants({ specifiers, source }: ImportDeclaration): string {
  const wanted: string[] = [];
  const named: string[] = [];
  const whole: string[] = [];
  for (const specifier of specifiers) {
    if (specifier.type === 'ImportNamespaceSpecifier') {
      whole.push(specifier.local.name);
      continue;
    }
    const name = JSON.stringify(importedName(specifier));
    wanted.push(name);
    named.push(`${name}: ${specifier.local.name}`);
  }
  const module = `${BOOK}.module(${JSON.stringify(source.value)}, [${wanted.join(', ')}])`;
  return `const ${whole[0] ?? `{ ${named.join(', ')} }`} = ${module};`;
}

function importedName(
  specifier: Exclude<ImportDeclaration['specifiers'][number], { type: 'ImportNamespaceSpecifier' }>,
) {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}
