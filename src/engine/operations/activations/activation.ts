import { atom } from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { unary } from '../unary.ts';

/** A function that a layer applies to its pre-activation z [batch, neurons]. */
export interface Activation {
  /** Records a = φ(z). */
  readonly apply: (z: Value) => Value;
  /** φ(z), written out. */
  readonly latex: string;
}

/** An activation that takes each entry by itself (softmax takes the row, and is none). */
export interface EntrywiseActivation extends Activation {
  /** Computes φ(z). */
  readonly value: (z: number) => number;
  /** Computes φ′(z), given a = φ(z) as well. */
  readonly slope: (z: number, a: number) => number;
  /** φ′(z), written with z and a. */
  readonly slopeLatex: string;
}

/** Makes an activation from the scalar pair, its definition in LaTeX and the operation that applies it. */
export function entrywiseActivation(
  value: (z: number) => number,
  slope: (z: number, a: number) => number,
  latex: string,
  operation: Operation,
): EntrywiseActivation {
  const slopeLatex = operation.derivativeLatex([atom('z')], 0, atom('a')).latex;
  return { apply: unary(operation), value, slope, latex, slopeLatex };
}
