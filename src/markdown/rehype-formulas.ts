import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { lightenFormula } from './light-formula.ts';
import { walk } from './tree.ts';

function hasClass(node: Nodes, name: string): node is Element {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Wraps a display formula so that a wide one scrolls, by keyboard too, and the page does not. */
function scrollable(formula: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['formula'], tabIndex: 0, role: 'group', ariaLabel: 'Formula' },
    children: [formula],
  };
}

/** Fails the build on a formula that KaTeX refused: rehype-katex only ships it in red. */
function refuseErrors(file: VFile): void {
  const refused = file.messages.find(({ source }) => source === 'rehype-katex');
  if (!refused) return;
  const { cause, place } = refused;
  file.fail(cause instanceof Error ? cause.message : refused.reason, { place });
}

/** Wraps display formulas, makes all lighter, and refuses those in error. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    refuseErrors(file);
    walk<Nodes>(tree, (node) => {
      if (hasClass(node, 'katex')) lightenFormula(node);
      if (!('children' in node) || hasClass(node, 'formula')) return;
      node.children = node.children.map((child) =>
        hasClass(child, 'katex-display') ? scrollable(child) : child,
      ) as typeof node.children;
    });
  };
}
