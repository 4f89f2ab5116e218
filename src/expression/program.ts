import { ExpressionError } from './expression-error.ts';
import { LIMITS } from './limits.ts';
import type { Token } from './tokens.ts';

/** What an expression says to do, each value made from earlier ones; equal values are there once. */
export interface Program {
  readonly values: readonly ProgramValue[];
  /** The place of the result among the values. */
  readonly result: number;
  /** The variables that the result depends on, in the order in which they are met. */
  readonly variables: readonly string[];
  /** The names that were given to values by `name = …`, by place. */
  readonly names: ReadonlyMap<number, string>;
}

/** A number, a variable, or an operation on values by their places; `power` has its exponent along. */
export type ProgramValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'operation'; readonly name: string; readonly inputs: readonly number[] };

/** Collects the values of an expression as it is read; one that is there already is not made again. */
export class ProgramWriter {
  readonly values: ProgramValue[] = [];
  readonly #places = new Map<string, number>();
  #variables = 0;

  number(number: number, token: Token): number {
    return this.#place(`${number}`, { kind: 'number', number }, token);
  }

  variable(name: string, token: Token): number {
    const known = this.values.length;
    const place = this.#place(`$${name}`, { kind: 'variable', name }, token);
    if (place === known && ++this.#variables > LIMITS.variables) {
      throw new ExpressionError(
        `There are too many variables: ${LIMITS.variables} are the most.`,
        token.from,
        token.to,
      );
    }
    return place;
  }

  operation(name: string, inputs: readonly number[], token: Token): number {
    return this.#place(`${name}(${inputs})`, { kind: 'operation', name, inputs }, token);
  }

  /** Returns the number that a place holds, if it is one. */
  numberAt(place: number): number | undefined {
    const value = this.values[place];
    return value.kind === 'number' ? value.number : undefined;
  }

  #place(key: string, value: ProgramValue, { from, to }: Token): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    if (this.values.length === LIMITS.values) {
      const most = `${LIMITS.values} different values are the most that can be drawn.`;
      throw new ExpressionError(`The expression is too large: ${most}`, from, to);
    }
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Returns the variables that a value depends on, in the order in which they were met. */
export function variablesOf(values: readonly ProgramValue[], result: number): string[] {
  const needed = new Set([result]);
  for (let place = result; place >= 0; place--) {
    const value = values[place];
    if (needed.has(place) && value.kind === 'operation') {
      for (const input of value.inputs) needed.add(input);
    }
  }
  return values.flatMap((value, place) =>
    value.kind === 'variable' && needed.has(place) ? [value.name] : [],
  );
}
