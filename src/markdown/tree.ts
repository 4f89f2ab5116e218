import type { Position } from 'unist';

/** What Markdown (mdast) and HTML (hast) nodes have in common. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: unknown;
  position?: Position | undefined;
}

/** Calls `visit` on a node and everything under it, parents first. */
export function walk<Node extends TreeNode>(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child as Node, visit);
}

/** Returns the words under a node, without formulas, code and what components will print. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text') return String(node.value);
  return (node.children ?? []).map(textOf).join('');
}
