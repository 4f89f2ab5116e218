import type { Element, Root } from 'hast';
import { isJsx, type JsxNode } from './jsx.ts';
import { type TreeNode, walk } from './tree.ts';

/** Puts the base path before a root-relative address; any other is left as it is. */
export function withBase(address: string, base: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return base.replace(/\/$/, '') + address;
}

const addresses = ['href', 'src'];

function rewriteElement({ properties }: Element, base: string): void {
  for (const name of addresses) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = withBase(address, base);
  }
}

function rewriteJsx({ attributes }: JsxNode, base: string): void {
  for (const attribute of attributes) {
    if (!addresses.includes(attribute.name ?? '') || typeof attribute.value !== 'string') continue;
    attribute.value = withBase(attribute.value, base);
  }
}

/** Adds the base path to links and images that Markdown or JSX writes from the book's root. */
export function rehypeBase({ base }: { base: string }) {
  return (tree: Root): void => {
    walk<TreeNode>(tree, (node) => {
      if (node.type === 'element') rewriteElement(node as Element, base);
      if (isJsx(node) && /^[a-z]/.test(node.name ?? '')) rewriteJsx(node, base);
    });
  };
}
