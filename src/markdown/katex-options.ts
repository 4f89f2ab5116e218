import type { KatexOptions } from 'katex';
import { type NotationSymbol, symbols } from './symbols.ts';

/** What a macro needs of KaTeX's expander; its own types do not name it. */
interface Expander {
  consumeArgs(count: number): { text: string }[][];
}

/** Sets one index or two as a subscript; where all are empty there is none. KaTeX reads backwards. */
function subscript(expander: object): object {
  const [one = [], two = []] = (expander as Expander).consumeArgs(2);
  const apart = one.length > 0 && two.length > 0 ? [{ text: '\\apart' }] : [];
  const indices = [...two, ...apart, ...one];
  if (indices.length === 0) return { tokens: [], numArgs: 0 };
  return { tokens: [{ text: '}' }, ...indices, { text: '{' }, { text: '_' }], numArgs: 0 };
}

/** A subscript in a symbol’s body that is made of its arguments. */
const INDICES = /_\{(#\d)(?:\\kern0pt (#\d))?\}/g;

/** Writes a symbol as a macro: its kind becomes a class, its identity `data-…` attributes. */
function symbolMacro({ args, tex, kind, sym, fixed }: NotationSymbol): string {
  const data = [
    `sym=${sym}`,
    ...Object.entries(fixed ?? {}).map(([index, value]) => `${index}=${value}`),
    ...args.map((index, position) => `${index}=#${position + 1}`),
  ];
  const body = tex.replace(INDICES, '\\indices{$1}{$2}');
  return `\\htmlClass{sym sym-${kind}}{\\htmlData{${data.join(',')}}{${body}}}`;
}

/** Sets a layer as a superscript in brackets; an empty one leaves nothing. KaTeX reads backwards. */
function layerSuperscript(expander: object): object {
  const layer = superscribed(expander);
  return { tokens: layer.length > 0 ? raised(layer) : [], numArgs: 0 };
}

/** The same with a ⊤ beside the layer: a second superscript would stand above the first. */
function transposedSuperscript(expander: object): object {
  return { tokens: raised([{ text: '\\top' }, ...superscribed(expander)]), numArgs: 0 };
}

function superscribed(expander: object): { text: string }[] {
  const [layer] = (expander as Expander).consumeArgs(1);
  return layer && layer.length > 0 ? [{ text: ')' }, ...layer, { text: '(' }] : [];
}

const raised = (tokens: { text: string }[]) => [
  { text: '}' },
  ...tokens,
  { text: '{' },
  { text: '^' },
];

const helpers = {
  '\\oflayer': layerSuperscript,
  '\\oflayertop': transposedSuperscript,
  /** A partial derivative whose two parts keep their own colour and identity. */
  '\\grad': '\\htmlClass{sym-gradient}{\\frac{\\partial #1}{\\partial #2}}',
  /** Marks a number as chosen by an author: an input, a convention, a quoted fact. */
  '\\given': '#1',
  '\\indices': subscript,
  /** Two numbers side by side would be one in MathML. */
  '\\apart': '\\kern0pt ',
};

/** One set of KaTeX options for Markdown, live formulas and tests. */
export const katexOptions = {
  trust: true,
  strict: false,
  output: 'htmlAndMathml',
  macros: {
    ...helpers,
    ...Object.fromEntries(symbols.map((symbol) => [`\\${symbol.name}`, symbolMacro(symbol)])),
  },
} satisfies KatexOptions;
