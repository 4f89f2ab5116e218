import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { citationInSentence, citationLabel, readBibliography } from './bibliography.ts';
import { lookUpNumber } from './examples.ts';
import { numberFigures } from './figures.ts';
import { readGlossaryEntry } from './glossary.ts';
import { isJsx, type JsxNode, requiredString, setAttribute } from './jsx.ts';
import { type TreeNode, textOf, walk } from './tree.ts';

interface Site {
  content: URL;
  file: VFile;
}

async function resolveNum(node: JsxNode, site: Site): Promise<void> {
  const path = requiredString(node, 'of', site.file);
  try {
    const { value, origin } = await lookUpNumber(path, new URL('examples/', site.content));
    setAttribute(node, 'value', String(value));
    setAttribute(node, 'origin', origin);
  } catch (cause) {
    site.file.fail(`<Num of="${path}">: ${(cause as Error).message}`, {
      cause: cause as Error,
      place: node.position,
    });
  }
}

function resolveTerm(node: JsxNode, site: Site): void {
  const id = requiredString(node, 'id', site.file);
  const entry = readGlossaryEntry(id, new URL('glossary/', site.content));
  if (!entry) site.file.fail(`<Term id="${id}">: no content/glossary/${id}.md`, node as never);
  setAttribute(node, 'term', entry.term);
  setAttribute(node, 'plain', entry.plain);
}

/** True where a sentence speaks of the work: there are words around, and no bracket is open. */
function isInSentence(node: TreeNode, { children = [] }: TreeNode): boolean {
  const before = children.slice(0, children.indexOf(node)).map(textOf).join('');
  const open = before.split('(').length - before.split(')').length;
  return open <= 0 && children.some((child) => textOf(child).trim() !== '');
}

function resolveCite(node: JsxNode, parent: TreeNode, site: Site): void {
  const id = requiredString(node, 'id', site.file);
  const entry = readBibliography(new URL('bibliography.json', site.content)).get(id);
  if (!entry) site.file.fail(`<Cite id="${id}">: not in content/bibliography.json`, node as never);
  const name = isInSentence(node, parent) ? citationInSentence : citationLabel;
  setAttribute(node, 'label', name(entry));
}

/** Gives each `<Num>`, `<Term>`, `<Cite>`, `<Figure>` and `<FigRef>` what it stands for, or fails. */
export function remarkWords({ content }: { content: URL }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const components: JsxNode[] = [];
    const parents = new Map<TreeNode, TreeNode>();
    walk<TreeNode>(tree, (node) => {
      if (isJsx(node)) components.push(node);
      for (const child of node.children ?? []) parents.set(child, node);
    });
    const site = { content, file };
    numberFigures(components, file);
    for (const node of components) {
      if (node.name === 'Num') await resolveNum(node, site);
      if (node.name === 'Term') resolveTerm(node, site);
      if (node.name === 'Cite') resolveCite(node, parents.get(node) ?? tree, site);
    }
  };
}
