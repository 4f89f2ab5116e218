import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Code as a reader has it: cells in order, of which each sees the names of those above. */
export interface Chain {
  readonly name: string;
  readonly cells: readonly string[];
}

// The editor of a reader who lets nothing pass, but unused names: a starter has them.
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  // What a worker has that no library of the language declares: see GLOBALS.
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

const GLOBALS = `declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'table', (...values: unknown[]) => void>;`;

const NOTEBOOK = `import type { Notebook } from './src/runner/worker/notebook.ts';
declare const notebook: Notebook;
export const { curve, matrix, region, progress, data } = notebook;`;

/** Where a reader's imports come from, from the project's root. */
const MODULES: Readonly<Record<string, string>> = {
  engine: 'src/engine/index.ts',
  data: 'src/runner/worker/data.ts',
  notebook: 'notebook-module.ts',
};

/** Type-checks chains of cells in one program; returns what is wrong, a line each. */
export function typeCheck(chains: readonly Chain[]): string[] {
  const texts = new Map([
    [resolve('globals.d.ts'), GLOBALS],
    [resolve(MODULES.notebook), NOTEBOOK],
  ]);
  const ours = chains.flatMap((chain) => {
    const files = asModules(chain);
    for (const [path, text] of files) texts.set(path, text);
    return [...files.keys()];
  });
  const program = ts.createProgram({
    rootNames: [resolve('globals.d.ts'), resolve('src/runner/virtual.d.ts'), ...ours],
    options: OPTIONS,
    host: hostWith(texts),
  });
  return ours.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(inWords);
  });
}

/** Makes a module of each cell: its first line imports what the cells above declare, its last exports all. */
function asModules({ name, cells }: Chain): Map<string, string> {
  const files = new Map<string, string>();
  const above = new Map<string, string>();
  for (const [i, cell] of cells.entries()) {
    const path = resolve(name, `${i + 1}.ts`);
    const own = namesOf(cell);
    // A cell may declare a name again, for itself and for those below.
    const seen = [...above].filter(([one]) => !own.includes(one));
    const imports = seen.map(([one, from]) => `import { ${one} } from '${from}';`);
    files.set(path, `${imports.join(' ')} ${cell}\nexport { ${own.join(', ')} };`);
    for (const one of own) above.set(one, `./${i + 1}.ts`);
  }
  return files;
}

/** Lists what code declares and imports at its top level. */
function namesOf(code: string): string[] {
  const { statements } = ts.createSourceFile('cell.ts', code, ts.ScriptTarget.ESNext);
  const names: string[] = [];
  const add = (node: ts.Node): void => {
    if (ts.isVariableStatement(node)) node.declarationList.declarations.forEach(addBound);
    else if (ts.isImportDeclaration(node)) node.importClause?.namedBindings?.forEachChild(addBound);
    else addBound(node);
  };
  const addBound = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    if (!name) return;
    if (ts.isIdentifier(name)) names.push(name.text);
    else name.forEachChild(addBound);
  };
  statements.forEach(add);
  return names;
}

/** The files on the disk, and those texts as if they were among them. */
function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const name = MODULES[text] ?? resolve(dirname(from), text);
      const resolvedFileName = resolve(name);
      return host.fileExists(resolvedFileName)
        ? { resolvedModule: { resolvedFileName, extension: '.ts' } }
        : { resolvedModule: undefined };
    });
  return host;
}

function inWords({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!file || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(resolve('.').length + 1)}:${line + 1} ${message}`;
}
