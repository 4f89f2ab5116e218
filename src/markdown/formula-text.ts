import type { FormulaNode } from './light-formula.ts';

/** Reads what KaTeX wrote, which is regular: every tag is closed, every attribute quoted. */
export function readFormula(html: string): FormulaNode {
  const root: FormulaNode = { type: 'root', children: [] };
  const open = [root];
  for (const [, slash, tagName, attributes, ends, text] of html.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) open[0].children?.push({ type: 'text', value: text });
    else if (slash) open.shift();
    else {
      const properties = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) =>
          name === 'class' ? ['className', value.split(' ').filter(Boolean)] : [name, value],
        ),
      );
      const element = { type: 'element', tagName, properties, children: [] };
      open[0].children?.push(element);
      if (!ends) open.unshift(element);
    }
  }
  return root;
}

/** Writes a formula that was read as HTML. */
export function writeFormula({
  tagName,
  properties = {},
  children = [],
  value,
}: FormulaNode): string {
  if (value !== undefined) return value;
  const inside = children.map(writeFormula).join('');
  if (!tagName) return inside;
  const attributes = Object.entries(properties).map(([name, content]) =>
    name === 'className' ? ` class="${(content as string[]).join(' ')}"` : ` ${name}="${content}"`,
  );
  return `<${tagName}${attributes.join('')}>${inside}</${tagName}>`;
}
