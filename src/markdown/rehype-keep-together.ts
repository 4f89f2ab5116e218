import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { walk } from './tree.ts';

/** Visible characters up to which a formula stays on one line, and letters of code. */
const SHORT_FORMULA = 12;
const SHORT_CODE = 20;

/** A bracket or quotation mark that opens right before a formula, or what follows right after. */
const BEFORE = /[(“‘]+$/;
const AFTER = /^[)”’.,:;?!]+/;

/** The name of a network, such as 784-1024-512-10. */
const NETWORK = /(\d+(?:-\d+)+)/;

const isElement = (node: Nodes | undefined, name: string): node is Element =>
  node?.type === 'element' &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes(name);

/** What a browser must not break over two lines. */
const whole = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children,
});

const text = (value: string): Text => ({ type: 'text', value });

/** Returns what is seen of a formula, without its MathML, and into how many pieces it may break. */
function seen(formula: Element): { characters: number; pieces: number } {
  let characters = '';
  let pieces = 0;
  for (const part of formula.children) {
    if (isElement(part, 'katex-mathml')) continue;
    walk<Nodes>(part, (node) => {
      if (node.type === 'text') characters += node.value.replace(/[\s\u200b]/g, '');
      if (isElement(node, 'katex-base')) pieces++;
    });
  }
  return { characters: characters.length, pieces };
}

/** Keeps a short formula on one line, with the brackets and the punctuation that touch it. */
function keepFormulas(children: ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (!isElement(child, 'katex')) {
      kept.push(child);
      continue;
    }
    const { characters, pieces } = seen(child);
    if (characters > SHORT_FORMULA && pieces > 1) {
      kept.push(child);
      continue;
    }
    const together: ElementContent[] = [child];
    const last = kept.at(-1);
    const opening = last?.type === 'text' ? BEFORE.exec(last.value)?.[0] : undefined;
    if (last?.type === 'text' && opening) {
      last.value = last.value.slice(0, -opening.length);
      together.unshift(text(opening));
    }
    const next = children[i + 1];
    const closing = next?.type === 'text' ? AFTER.exec(next.value)?.[0] : undefined;
    if (next?.type === 'text' && closing) {
      next.value = next.value.slice(closing.length);
      together.push(text(closing));
    }
    kept.push(together.length > 1 || pieces > 1 ? whole(together) : child);
  }
  return kept;
}

/** Keeps the names of networks on one line: a hyphen would end it. */
function keepNetworks(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'text' || !NETWORK.test(child.value)) return [child];
    return child.value
      .split(NETWORK)
      .filter((part) => part !== '')
      .map((part) => (NETWORK.test(part) ? whole([text(part)]) : text(part)));
  });
}

/** Keeps short code on one line. */
function keepCode(child: ElementContent): ElementContent {
  if (child.type !== 'element' || child.tagName !== 'code') return child;
  const [only] = child.children;
  return only?.type === 'text' && only.value.length <= SHORT_CODE ? whole([child]) : child;
}

const SKIPPED = ['pre', 'code', 'span'];

/**
 * Keeps together on a line what reads as one: a formula and its comma, the name of a network, a
 * shape in code. A browser would break before a comma that follows a formula.
 */
export function rehypeKeepTogether() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (!('children' in node)) return;
      if (node.type === 'element' && SKIPPED.includes(node.tagName)) return;
      const children = node.children as ElementContent[];
      const kept = keepNetworks(keepFormulas(children)).map(keepCode);
      node.children = kept as typeof node.children;
    });
  };
}
