import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

interface Imports {
  /** Loaded before the module runs. */
  needed: string[];
  /** Loaded when the module asks. */
  lazy: string[];
}

const known = new Map<string, Imports>();

/** Reads what a built module imports, as paths of files. */
function importsOf(file: string): Imports {
  const found = known.get(file) ?? { needed: [], lazy: [] };
  if (known.has(file)) return found;
  known.set(file, found);
  const add = (list: string[], specifier: ts.Node | undefined) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    list.push(join(dirname(file), specifier.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(found.needed, node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(found.lazy, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  const code = readFileSync(file, 'utf8');
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** Returns these modules and all that they need. */
export function withNeeded(entries: Iterable<string>): Set<string> {
  const reached = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    queue.push(...importsOf(file).needed);
  }
  return reached;
}

/** Returns the modules that any of these may ask for later. */
export function lazyOf(files: Iterable<string>): Set<string> {
  return new Set([...files].flatMap((file) => importsOf(file).lazy));
}

/** Bytes of a text or file as it is sent. */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content).length;
}

/** Bytes of all these files as they are sent. */
export function weightOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);
}
