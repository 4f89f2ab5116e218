import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
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

/** The TeX that KaTeX leaves in its MathML: nobody is shown it, and it is a tenth of a formula. */
const isSource = (node: Nodes) => node.type === 'element' && node.tagName === 'annotation';

/** Wraps display formulas, leaves out their source, and refuses those in error. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    refuseErrors(file);
    walk<Nodes>(tree, (node) => {
      if (!('children' in node) || hasClass(node, 'formula')) return;
      node.children = node.children
        .filter((child) => !isSource(child))
        .map((child) =>
          hasClass(child, 'katex-display') ? scrollable(child) : child,
        ) as typeof node.children;
    });
  };
}
