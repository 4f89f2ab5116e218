import { lightenStyle } from './light-style.ts';

/** Of hast and of `readFormula`, as much as both have. */
export interface FormulaNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  value?: string;
  children?: FormulaNode[];
}

/** Classes by which KaTeX finds its spaces; when it has, no style sheet names them. */
export const SPENT_CLASSES: ReadonlySet<string> = new Set(
  'mord mop mbin mrel mopen mclose mpunct minner mtight enclosing'.split(' '),
);

/** The parts of a vertical list; notation.css finds them by their place in it. */
const PARTS = ['vlist-r', 'vlist', 'pstrut'];

/** What is down to four levels inside these is found by its place. */
const PLACING = /^(vlist-t|mfrac|[clr]lap|delimsizing|sqrt)$/;
const LEVELS = 4;

/** MathML that is neither shown nor heard: the pair with its TeX, and what is upright. */
const WRAPPINGS = ['semantics', 'mstyle'];
const SILENT = /^(xmlns|mathvariant|stretchy|fence|minsize|maxsize|lspace|rspace|separator)$/i;

/**
 * Leaves out of a typeset formula what a page is heavier for and neither looks nor sounds different
 * without: half of its tags.
 */
export function lightenFormula(node: FormulaNode, around: readonly FormulaNode[] = []): void {
  const { tagName = '', properties = {}, children } = node;
  if (!children) return;
  if (tagName.startsWith('m')) {
    for (const name of Object.keys(properties)) if (SILENT.test(name)) delete properties[name];
  }
  const { classes, style } = lightenStyle(
    classesOf(node).filter((name) => !SPENT_CLASSES.has(name) && !PARTS.includes(name)),
    String(properties.style ?? ''),
  );
  // The letters of mathematics are in italics.
  const isLetter = `${classes}` === 'mathnormal';
  if (isLetter) node.tagName = 'i';
  set(properties, 'className', isLetter ? [] : classes);
  set(properties, 'style', style);

  const within = [node, ...around];
  for (const child of children) lightenFormula(child, within);
  node.children = children.flatMap((child) => contentsOf(child, within));
  joinWithOnly(node);
}

/** Sets a property, or leaves it out where it says nothing. */
function set(
  properties: Record<string, unknown>,
  name: string,
  content: string | readonly string[],
) {
  if (content.length > 0) properties[name] = content;
  else delete properties[name];
}

/** Returns a node, or what is in it where it says nothing itself, or nothing. */
function contentsOf(node: FormulaNode, around: readonly FormulaNode[]) {
  const { tagName = '', properties = {}, children = [] } = node;
  if (WRAPPINGS.includes(tagName))
    return children.filter((child) => child.tagName !== 'annotation');
  if (tagName === 'mrow' && children.length === 1) return children;
  if (`${classesOf(node)}` === 'mspace' && !properties.style) return [];
  const isBare = tagName === 'span' && Object.keys(properties).length === 0;
  const isPlaced = around.slice(0, LEVELS).some((above) => classesOf(above).some(isPlacing));
  return isBare && !isPlaced ? children : [node];
}

const isPlacing = (name: string) => PLACING.test(name);

/** Makes one span of two where the outer has only a class and the inner, alone in it, only data. */
function joinWithOnly(node: FormulaNode): void {
  const [only, ...others] = node.children ?? [];
  if (node.tagName !== 'span' || only?.tagName !== 'span' || others.length > 0) return;
  const [outer, inner] = [node, only].map(({ properties = {} }) => Object.keys(properties));
  const isData = inner.length > 0 && inner.every((name) => name.startsWith('data'));
  if (!isData || outer.length !== 1 || outer[0] !== 'className') return;
  Object.assign(node.properties ?? {}, only.properties);
  node.children = only.children ?? [];
}

function classesOf({ properties }: FormulaNode): string[] {
  const { className } = properties ?? {};
  return Array.isArray(className) ? className : [];
}
