import type { Element, ElementContent } from 'hast';

/** The colours of tokens that differ from the listing’s own: see src/styles/palette.css. */
const COLOURED = /^color:var\(--astro-code-token-((?!parameter|function)[\w-]+)\)$/;

/**
 * For Shiki: a token’s colour as a class, and no tags around what has the colour of its listing; a
 * listing is half as long.
 */
export const lightCode = {
  name: 'light-code',
  span(token: Element): void {
    const [, colour] = COLOURED.exec(String(token.properties.style)) ?? [];
    token.properties = colour ? { className: [colour] } : {};
  },
  code(code: Element): void {
    code.children = joined(code.children.flatMap(contentsOf).flatMap(contentsOf));
  },
  pre(pre: Element): void {
    pre.properties = { className: ['astro-code'], tabIndex: 0 };
  },
};

/** Returns what is in a line or in a token without a colour; a coloured token as it is. */
function contentsOf(node: ElementContent): ElementContent[] {
  return node.type === 'element' && !node.properties.className ? node.children : [node];
}

/** Makes one text of texts side by side. */
function joined(nodes: ElementContent[]): ElementContent[] {
  const whole: ElementContent[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else whole.push(node);
  }
  return whole;
}
