import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { lossFactor } from './loss-factor.ts';
import type { Pass } from './pass.ts';
import type { Direction, PassStep, StepKind } from './pass-steps.ts';
import type { Place } from './tex.ts';

/** A piece of a line of code: plain, or a name that stands for something of the network. */
export interface Token {
  readonly text: string;
  readonly place?: Place | undefined;
}

/**
 * Lines as they are written: what each carries out, its text with names in ‹ ›, and whether only the
 * last example's step does it.
 */
export type CodeLines = readonly (readonly [
  kind: StepKind | undefined,
  text: string,
  last?: true,
])[];

export interface CodeLine {
  readonly tokens: readonly Token[];
  /** True for the line that the last step carried out. */
  readonly current: boolean;
}

/** Returns the code of the layer that a step belongs to, its names standing for what they are now. */
export function codeOf(
  network: SmallNetwork,
  pass: Pass,
  step: PassStep,
  started: boolean,
): readonly CodeLine[] {
  const names = namesAt(network, pass.direction, step);
  const isLast = step.example === network.examples.length - 1;
  return pass.code(network, step).map(([kind, text, last]) => ({
    tokens: tokensOf(text, names),
    current: started && kind === step.kind && (isLast || !last),
  }));
}

/** What each name in ‹ › is written as, and what it stands for at this step. */
function namesAt(
  network: SmallNetwork,
  direction: Direction,
  { kind, layer, neuron, index, example: i }: PassStep,
): Readonly<Record<string, Token>> {
  // Where code goes through a batch, its names have a row before all else.
  const many = direction === 'backward' && network.examples.length > 1;
  const [row, m] = many ? ['[i]', 'm'] : ['', 'i'];
  const example = many ? i + 1 : undefined;
  const to = neuron + 1;
  // Where the step has no term of its own, the name is the whole row.
  const term = kind === 'product' || kind === 'weight-gradient' ? index + 1 : undefined;
  const next = kind === 'share' ? index + 1 : undefined;
  const here = { layer, to };
  const factor = lossFactor(network).code;
  return {
    z: { text: 'preActivation', place: { sym: 'z', ...here } },
    zj: { text: `preActivation${row}[j]`, place: { sym: 'z', ...here, example } },
    a: { text: `activation${row}[j]`, place: { sym: 'a', ...here, example } },
    b: { text: 'biases[j]', place: { sym: 'b', ...here } },
    w: { text: 'weights[j][k]', place: { sym: 'w', ...here, from: term } },
    in: { text: `input${row}[k]`, place: { sym: 'a', layer: layer - 1, to: term, example } },
    d: { text: `delta${row}[j]`, place: { sym: 'delta', ...here, example } },
    y: { text: `target${row}[j]`, place: { sym: 'y', to, example } },
    dn: {
      text: `next.delta${row}[${m}]`,
      place: { sym: 'delta', layer: layer + 1, to: next, example },
    },
    wn: {
      text: `next.weights[${m}][j]`,
      place: { sym: 'w', layer: layer + 1, to: next, from: to },
    },
    sumw: { text: 'sum', place: { sym: 'gradw', ...here, from: term } },
    sumb: { text: 'sum', place: { sym: 'gradb', ...here } },
    gw: { text: 'weightGradient[j][k]', place: { sym: 'gradw', ...here, from: term } },
    gb: { text: 'biasGradient[j]', place: { sym: 'gradb', ...here } },
    open: { text: factor && `${factor.replace('target', `target${row}`)}(` },
    close: { text: factor && ')' },
  };
}

function tokensOf(text: string, names: Readonly<Record<string, Token>>): Token[] {
  return text
    .split(/(‹\w+›)/)
    .map((piece) => names[piece.slice(1, -1)] ?? { text: piece })
    .filter((token) => token.text !== '');
}
