import { add, Graph, multiply, tanh, type Value } from 'engine';

/** A node as the exercise has it. */
export interface TapeNode {
  readonly operation: 'input' | 'add' | 'multiply' | 'tanh';
  readonly madeFrom: readonly number[];
  readonly value: number;
}

/** A tape, with the engine's record of the same calculation. */
export interface Recording {
  readonly names: readonly string[];
  readonly values: readonly Value[];
  readonly tape: readonly TapeNode[];
  /** The calculation in one line: `a = 2, v = a·a`. */
  readonly shown: string;
}

/** How a node is made: its name and a number, or two names and what is between or before them. */
type Line = readonly [name: string, made: number | string];

/**
 * Records lines such as `['a', 2]`, `['v', 'a·b']`, `['s', 'v + a']`, `['t', 'tanh s']`. Names are
 * single words, and each stands on a line of its own before it is used.
 */
export function record(lines: readonly Line[]): Recording {
  const graph = new Graph();
  const names = lines.map(([name]) => name);
  const values: Value[] = [];
  const tape = lines.map(([, made]): TapeNode => {
    const { operation, uses } = parse(made);
    const madeFrom = uses.map((name) => names.indexOf(name));
    const inputs = madeFrom.map((place) => values[place]);
    const value =
      typeof made === 'number' ? graph.input(1, 1, [made], true) : apply(operation, inputs);
    values.push(value);
    return { operation, madeFrom, value: value.number };
  });
  const shown = lines.map(([name, made]) => `${name} = ${made}`).join(', ');
  return { names, values, tape, shown };
}

function parse(made: number | string): { operation: TapeNode['operation']; uses: string[] } {
  if (typeof made === 'number') return { operation: 'input', uses: [] };
  if (made.startsWith('tanh ')) return { operation: 'tanh', uses: [made.slice('tanh '.length)] };
  if (made.includes(' + ')) return { operation: 'add', uses: made.split(' + ') };
  return { operation: 'multiply', uses: made.split('·') };
}

function apply(operation: TapeNode['operation'], [u, v]: readonly Value[]): Value {
  if (operation === 'tanh') return tanh(u);
  return operation === 'add' ? add(u, v) : multiply(u, v);
}
