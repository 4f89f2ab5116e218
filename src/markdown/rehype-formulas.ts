import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { roundLengths } from './round-lengths.ts';
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

const isTag = (node: Nodes, name: string) => node.type === 'element' && node.tagName === name;

/**
 * Takes a formula’s MathML out of the pair it forms with its TeX, which nobody is shown, and out of
 * its styles, for it is heard and not seen: a tenth of a formula.
 */
function plainMathML(node: Nodes): Nodes[] {
  const isWrapping = isTag(node, 'semantics') || isTag(node, 'mstyle');
  if (!isWrapping || !('children' in node)) return [node];
  return node.children.filter((child) => !isTag(child, 'annotation')).flatMap(plainMathML);
}

/** Leaves out of an element what a page of formulas is heavier for, and looks the same without. */
function lighten({ tagName, properties }: Element): void {
  // HTML knows the namespace of a formula.
  if (tagName === 'math') delete properties.xmlns;
  // Upright or not makes no difference to what is heard.
  if (tagName === 'mi') delete properties.mathvariant;
  if (typeof properties.style === 'string') properties.style = roundLengths(properties.style);
}

/** Wraps display formulas, leaves out their source, and refuses those in error. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    refuseErrors(file);
    walk<Nodes>(tree, (node) => {
      if (node.type === 'element') lighten(node);
      if (!('children' in node) || hasClass(node, 'formula')) return;
      node.children = node.children
        .flatMap(plainMathML)
        .map((child) =>
          hasClass(child, 'katex-display') ? scrollable(child) : child,
        ) as typeof node.children;
    });
  };
}
