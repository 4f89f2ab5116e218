/** The colour a symbol wears everywhere: text, formula, figure and plot. */
export type Kind = 'data' | 'parameter' | 'gradient' | 'loss' | 'setting';

/** An index that a symbol carries; `to` is the neuron itself, or the one a weight leads to. */
export type Index = 'layer' | 'to' | 'from' | 'example';

export interface NotationSymbol {
  /** The LaTeX command an author writes, without its backslash. */
  name: string;
  /** What each argument means, in order; each becomes a `data-…` attribute. */
  args: readonly Index[];
  /** Its body in LaTeX; `\oflayer` sets a layer as a superscript, `\oflayertop` with a ⊤ beside it. */
  tex: string;
  kind: Kind;
  /** Shared by every symbol of one family: an index that is absent or empty stands for all. */
  sym: string;
  means: string;
  /** Indices fixed by the symbol itself: an input is the activation of layer 0. */
  fixed?: Partial<Record<Index, string>>;
}

type Row = [
  name: string,
  args: readonly Index[],
  tex: string,
  kind: Kind,
  sym: string,
  means: string,
  fixed?: Partial<Record<Index, string>>,
];

const input = { layer: '0' };
const previous = { layer: 'prev' };

/** The notation table. A final `s` is a whole layer, a capital the batch, `of` names the example. */
const rows: Row[] = [
  ['x', ['to'], 'x_{#1}', 'data', 'a', 'input k', input],
  ['xs', [], 'x', 'data', 'a', 'the input of one example', input],
  ['xof', ['example', 'to'], 'x_{#1\\kern0pt #2}', 'data', 'a', 'input k of example i', input],
  ['X', [], 'X', 'data', 'a', 'the inputs of a batch, one example a row', input],
  ['y', ['to'], 'y_{#1}', 'data', 'y', 'target of output j'],
  ['ys', [], 'y', 'data', 'y', 'the target of one example'],
  ['yof', ['example', 'to'], 'y_{#1\\kern0pt #2}', 'data', 'y', 'target of output j, example i'],
  ['Y', [], 'Y', 'data', 'y', 'the targets of a batch, one example a row'],
  ['batch', [], 'n', 'setting', 'n', 'number of examples in the batch'],
  [
    'wt',
    ['layer', 'to', 'from'],
    'w\\oflayer{#1}_{#2\\kern0pt #3}',
    'parameter',
    'w',
    'weight to neuron j of layer l from neuron k of layer l − 1',
  ],
  ['W', ['layer'], 'W\\oflayer{#1}', 'parameter', 'w', 'weights of layer l, a row for each neuron'],
  [
    'WT',
    ['layer'],
    'W\\oflayertop{#1}',
    'parameter',
    'w',
    'the same, transposed: a column for each neuron',
  ],
  ['bias', ['layer', 'to'], 'b\\oflayer{#1}_{#2}', 'parameter', 'b', 'bias of neuron j'],
  ['biases', ['layer'], 'b\\oflayer{#1}', 'parameter', 'b', 'biases of layer l'],
  ['z', ['layer', 'to'], 'z\\oflayer{#1}_{#2}', 'data', 'z', 'pre-activation of neuron j'],
  ['zs', ['layer'], 'z\\oflayer{#1}', 'data', 'z', 'pre-activations of layer l'],
  [
    'zof',
    ['example', 'layer', 'to'],
    'z\\oflayer{#2}_{#1\\kern0pt #3}',
    'data',
    'z',
    'pre-activation of neuron j, example i',
  ],
  ['Z', ['layer'], 'Z\\oflayer{#1}', 'data', 'z', 'pre-activations of a batch'],
  ['Zprev', [], 'Z_{\\text{prev}}', 'data', 'z', 'pre-activations one layer back', previous],
  ['act', ['layer', 'to'], 'a\\oflayer{#1}_{#2}', 'data', 'a', 'activation of neuron j'],
  ['acts', ['layer'], 'a\\oflayer{#1}', 'data', 'a', 'activations of layer l'],
  [
    'actof',
    ['example', 'layer', 'to'],
    'a\\oflayer{#2}_{#1\\kern0pt #3}',
    'data',
    'a',
    'activation of neuron j, example i',
  ],
  ['A', ['layer'], 'A\\oflayer{#1}', 'data', 'a', 'activations of a batch'],
  ['Aprev', [], 'A_{\\text{prev}}', 'data', 'a', 'activations one layer back', previous],
  ['af', [], '\\varphi', 'setting', 'phi', 'activation function'],
  ['slope', [], "\\varphi'", 'setting', 'slope', 'slope of the activation function'],
  ['lossof', ['example'], '\\ell_{#1}', 'loss', 'loss', 'loss of example i'],
  ['loss', [], 'L', 'loss', 'loss', 'loss of the batch, the mean of its examples’ losses'],
  ['dlt', ['layer', 'to'], '\\delta\\oflayer{#1}_{#2}', 'gradient', 'delta', 'delta of neuron j'],
  ['dlts', ['layer'], '\\delta\\oflayer{#1}', 'gradient', 'delta', 'deltas of layer l'],
  ['dltsT', ['layer'], '\\delta\\oflayertop{#1}', 'gradient', 'delta', 'the same, transposed'],
  [
    'dltof',
    ['example', 'layer', 'to'],
    '\\delta\\oflayer{#2}_{#1\\kern0pt #3}',
    'gradient',
    'delta',
    'delta of neuron j, example i',
  ],
  ['dltprev', [], '\\delta_{\\text{prev}}', 'gradient', 'delta', 'deltas one layer back', previous],
  [
    'gradwt',
    ['layer', 'to', 'from'],
    '\\frac{\\partial L}{\\partial w\\oflayer{#1}_{#2\\kern0pt #3}}',
    'gradient',
    'gradw',
    'gradient of the loss in one weight',
  ],
  [
    'gradW',
    ['layer'],
    '\\frac{\\partial L}{\\partial W\\oflayer{#1}}',
    'gradient',
    'gradw',
    'gradient of the loss in the weights of layer l',
  ],
  [
    'gradbias',
    ['layer', 'to'],
    '\\frac{\\partial L}{\\partial b\\oflayer{#1}_{#2}}',
    'gradient',
    'gradb',
    'gradient of the loss in one bias',
  ],
  [
    'gradbiases',
    ['layer'],
    '\\frac{\\partial L}{\\partial b\\oflayer{#1}}',
    'gradient',
    'gradb',
    'gradient of the loss in the biases of layer l',
  ],
  ['lr', [], '\\eta', 'setting', 'lr', 'learning rate'],
];

/** Every symbol of the book, in the order of the notation table. */
export const symbols: readonly NotationSymbol[] = rows.map(
  ([name, args, tex, kind, sym, means, fixed]) => ({
    name,
    args,
    tex,
    kind,
    sym,
    means,
    ...(fixed && { fixed }),
  }),
);
