import { type Entry, type EntryEdge, entryGraph } from './entry-graph.ts';
import {
  type EntryWriting,
  numberAs,
  numberEntry,
  plainWriting,
  symbolFormula,
} from './entry-symbols.ts';
import { PRODUCT, within } from './formula.ts';
import { type Path, pathsFrom } from './paths.ts';
import type { Value } from './value.ts';

/** One local derivative of a chain, in LaTeX three times over, and its value. */
export interface Factor {
  readonly edge: EntryEdge;
  /** What is differentiated, and in what: `\frac{\partial a}{\partial z}`. */
  readonly quotient: string;
  /** The operation's own formula, in symbols: `a (1 - a)`. */
  readonly symbols: string;
  /** The same with the numbers in: `0.6 (1 - 0.6)`. */
  readonly numbers: string;
  readonly derivative: number;
}

/** One path from the target back to the entry. */
export interface DerivedPath {
  /** From the target back to the entry: the order in which one writes a chain rule. */
  readonly factors: readonly Factor[];
  readonly product: number;
}

/** The derivative of a target in one entry, as a sum over paths. */
export interface Derivation {
  readonly target: Entry;
  readonly entry: Entry;
  /** `\frac{\partial L}{\partial w}`. */
  readonly quotient: string;
  /** Those written out, the largest products first. */
  readonly paths: readonly DerivedPath[];
  /** How many paths there are, and what those not written out add up to. */
  readonly count: bigint;
  readonly rest: number;
  /** The sum over all paths: the gradient. */
  readonly gradient: number;
}

export interface DerivationOptions extends Partial<EntryWriting> {
  /** The most paths that are written out. */
  readonly most?: number;
}

const MOST_PATHS = 24;

/**
 * Writes the derivative of `target` (1×1) in one entry of `value` from the record: every path between
 * them, along each the local derivatives as their operations compute and write them, and the sum over
 * paths. Throws for an entry that has no gradient.
 */
export function derivationOf(
  target: Value,
  value: Value,
  index: number,
  { most = MOST_PATHS, ...writing }: DerivationOptions = {},
): Derivation {
  const write: EntryWriting = { ...plainWriting, ...writing };
  const graph = entryGraph(target);
  const { listed, count, rest, sum } = pathsFrom(graph, graph.nodeOf(value, index), most);
  const sourceOf = ({ from }: EntryEdge) => graph.entries[from];
  const ends = { target: { value: target, index: 0 }, entry: { value, index } };
  return {
    ...ends,
    quotient: quotientOf(ends.target, ends.entry, write),
    paths: listed.map((path) => derived(path, sourceOf, write)),
    count,
    rest,
    gradient: sum,
  };
}

function derived(
  { edges, product }: Path<EntryEdge>,
  sourceOf: (edge: EntryEdge) => Entry,
  write: EntryWriting,
): DerivedPath {
  const factors = edges.toReversed().map((edge) => factorOf(edge, sourceOf(edge), write));
  return { factors, product };
}

function factorOf(edge: EntryEdge, source: Entry, write: EntryWriting): Factor {
  const { result, slot, term, derivative } = edge;
  const { operation } = result.value;
  const written = (as: typeof symbolFormula) => {
    const inputs = term.map((entry) => as(entry, write));
    return within(operation.derivativeLatex(inputs, slot, as(result, write)), PRODUCT);
  };
  return {
    edge,
    quotient: quotientOf(result, source, write),
    symbols: written(symbolFormula),
    numbers: written(numberEntry),
    derivative,
  };
}

function quotientOf(above: Entry, below: Entry, { symbol }: EntryWriting): string {
  return `\\frac{\\partial ${symbol(above)}}{\\partial ${symbol(below)}}`;
}

/** What a chain is written in: quotients, the operations' formulas, those with numbers in, or values. */
export type ChainForm = 'quotient' | 'symbols' | 'numbers' | 'values';

/** Writes the product along a path; an empty path, from the target to itself, is 1. */
export function chainLatex(
  { factors }: DerivedPath,
  form: ChainForm,
  writing: Partial<EntryWriting> = {},
): string {
  const write: EntryWriting = { ...plainWriting, ...writing };
  const one = (factor: Factor) =>
    form === 'values' ? within(numberAs(factor.derivative, write), PRODUCT) : factor[form];
  return factors.length === 0 ? '1' : factors.map(one).join(' \\cdot ');
}
