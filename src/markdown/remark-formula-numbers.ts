import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { lookUpNumber } from './examples.ts';
import { formatLatexNumber, parseNumberFormat } from './format-number.ts';
import { type TreeNode, walk } from './tree.ts';

/** A formula as remark-math leaves it: the text to be typeset is kept apart, in `data`. */
interface MathNode extends TreeNode {
  type: 'math' | 'inlineMath';
  value: string;
  data: { hChildren: { value?: string; children?: { value: string }[] }[] };
}

const living = /\\num\{([^{}]*)\}\{([^{}]*)\}/g;

async function print([whole, path = '', format = '']: RegExpMatchArray, examples: URL) {
  const how = parseNumberFormat(format);
  if (!how) throw new Error(`“${format}” is no number format (4, +4, 2%, 3e)`);
  const { value } = await lookUpNumber(path, examples);
  return [whole, formatLatexNumber(value, how)] as const;
}

function setFormula(node: MathNode, tex: string): void {
  node.value = tex;
  const [child] = node.data.hChildren;
  const text = child?.children?.[0] ?? child;
  if (text) text.value = tex;
}

/** Replaces `\num{example.key}{digits}` in every formula by the number that the engine computed. */
export function remarkFormulaNumbers({ content }: { content: URL }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const formulas: MathNode[] = [];
    walk<TreeNode>(tree, (node) => {
      if (node.type === 'math' || node.type === 'inlineMath') formulas.push(node as MathNode);
    });
    for (const node of formulas) {
      let tex = node.value;
      for (const match of node.value.matchAll(living)) {
        try {
          const [whole, number] = await print(match, new URL('examples/', content));
          tex = tex.replace(whole, () => number);
        } catch (cause) {
          const reason = `${match[0]}: ${(cause as Error).message}`;
          file.fail(reason, { cause: cause as Error, place: node.position });
        }
      }
      if (tex !== node.value) setFormula(node, tex);
    }
  };
}
