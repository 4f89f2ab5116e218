/**
 * What a symbol in a formula, a neuron, an edge, a matrix cell or a line of code stands for, as its
 * `data-…` attributes say it. An index that is absent or empty stands for all.
 */
export interface SymbolIdentity {
  /** The family, as in src/markdown/symbols.ts; or `neuron`, `edge`: a figure's place for many. */
  readonly sym: string;
  /** Layers count from 1; layer 0 is the input. */
  readonly layer?: string | undefined;
  /** The neuron itself, or the one a weight leads to; counts from 1. */
  readonly to?: string | undefined;
  /** The neuron a weight comes from. */
  readonly from?: string | undefined;
  readonly example?: string | undefined;
}

/** What a place in a figure carries. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  neuron: ['a', 'z', 'b', 'delta', 'gradb'],
  edge: ['w', 'gradw'],
};

/** Reads the identity of an element that has `data-sym`. */
export function identityOf(data: Readonly<Record<string, string | undefined>>): SymbolIdentity {
  const { sym = '', layer, to, from, example } = data;
  return { sym, layer, to, from, example };
}

/** An index as a figure counts it. */
type Index = string | number | undefined;

/** Writes what lights up together with an element, for its `data-lights`. */
export function writeLights(
  places: readonly { sym: string; layer?: Index; to?: Index; from?: Index; example?: Index }[],
): string | undefined {
  const written = places.map(({ sym, layer, to, from, example }) =>
    [sym, layer, to, from, example].join(':'),
  );
  return written.length > 0 ? written.join(' ') : undefined;
}

/** Reads it back. */
export function readLights(lights: string | undefined): SymbolIdentity[] {
  if (!lights) return [];
  return lights.split(' ').map((written) => {
    const [sym, layer, to, from, example] = written.split(':');
    return { sym, layer, to, from, example };
  });
}

/** True where the two mean the same thing, so that one lights up when the other is pointed at. */
export function sameThing(a: SymbolIdentity, b: SymbolIdentity): boolean {
  const family = a.sym === b.sym || carries(a.sym, b.sym) || carries(b.sym, a.sym);
  return (
    family &&
    agree(a.layer, b.layer) &&
    agree(a.to, b.to) &&
    agree(a.from, b.from) &&
    agree(a.example, b.example)
  );
}

function carries(place: string, sym: string): boolean {
  return PLACES[place]?.includes(sym) ?? false;
}

/** A letter such as the j of a general formula agrees with every number, not with another letter. */
function agree(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b) return true;
  return isNumber(a) !== isNumber(b);
}

function isNumber(index: string): boolean {
  return /^\d+$/.test(index);
}
