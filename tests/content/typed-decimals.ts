import { isJsx, type JsxNode } from '../../src/markdown/jsx.ts';
import type { TreeNode } from '../../src/markdown/tree.ts';

const decimal = /(?<![\w.])(?:\d[\d,]*)?\.\d+|(?<![\w.])\d+e[-+−]?\d+\b/g;
const accountedFor = /\\(?:given\{[^{}]*\}|num\{[^{}]*\}\{[^{}]*\})/g;
const lengths = /\d*\.\d+\s*(?:em|ex|mu|pt)\b/g;
const comments = /\/\*[\s\S]*?\*\//g;

function inText(text: string): string[] {
  return text.match(decimal) ?? [];
}

function inFormula(tex: string): string[] {
  return inText(tex.replace(accountedFor, ' ').replace(lengths, ' '));
}

/** A prop that holds words, such as a caption, is prose; one without a space is a setting. */
function inProps({ attributes }: JsxNode): string[] {
  return attributes
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string')
    .filter((value) => /\s/.test(value) && /\p{L}{2}/u.test(value))
    .flatMap(inText);
}

function inNode(node: TreeNode): string[] {
  const { value = '' } = node as { value?: string };
  switch (node.type) {
    case 'text':
      return inText(value);
    case 'math':
    case 'inlineMath':
      return inFormula(value);
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return inText(value.replace(comments, ' '));
    default:
      return isJsx(node) ? inProps(node) : [];
  }
}

/** Lists the decimals that a person typed into prose: neither living, nor given, nor code. */
export function typedDecimals(node: TreeNode): string[] {
  if (isJsx(node) && node.name === 'Given') return [];
  return [...inNode(node), ...(node.children ?? []).flatMap(typedDecimals)];
}

/** Lists the decimals in the strings of a front matter, which is prose throughout. */
export function typedDecimalsInData(data: unknown): string[] {
  if (typeof data === 'string') return inText(data);
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(typedDecimalsInData);
}
