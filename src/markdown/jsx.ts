import type { VFile } from 'vfile';
import type { TreeNode } from './tree.ts';

/** A component as MDX writes it into the tree, in a line or as a block. */
export interface JsxNode extends TreeNode {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

/** Tells whether a node is a component or an element written as JSX. */
export function isJsx(node: TreeNode): node is JsxNode {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Reads an attribute that must be a plain string; fails the build where it is missing. */
export function requiredString(node: JsxNode, name: string, file: VFile): string {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  if (typeof value === 'string' && value !== '') return value;
  return file.fail(`<${node.name}> needs ${name}="…", a plain string`, node as never);
}

/** Adds an attribute that a component receives as a prop. */
export function setAttribute(node: JsxNode, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
