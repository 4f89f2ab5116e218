import { Graph } from '../engine/graph/graph.ts';
import type { Value } from '../engine/graph/value.ts';
import { add, divide, multiply, subtract } from '../engine/operations/arithmetic.ts';
import { power } from '../engine/operations/power.ts';
import { negate } from '../engine/operations/scaling.ts';
import { FUNCTIONS } from './functions.ts';
import type { Program, ProgramValue } from './program.ts';

/** An expression recorded as a graph of the engine. */
export interface RecordedProgram {
  readonly graph: Graph;
  readonly result: Value;
  /** The program's values, by place. */
  readonly values: readonly Value[];
  /** The leaf of every variable, in the program's order. */
  readonly variables: ReadonlyMap<string, Value>;
}

const OPERATORS: ReadonlyMap<string, (...inputs: Value[]) => Value> = new Map([
  ['add', add],
  ['subtract', subtract],
  ['multiply', multiply],
  ['divide', divide],
  ['negate', negate],
]);

/**
 * Records a program with the given values of its variables, 0 where there is none. Variables have
 * gradients, numbers have not. Values that have no name are called v₁, v₂, …, and the result f,
 * where no variable is called so.
 */
export function recordProgram(
  program: Program,
  numbers: Readonly<Record<string, number>>,
): RecordedProgram {
  const graph = new Graph();
  const recorded: Value[] = [];
  const variables = new Map<string, Value>();
  for (const value of program.values) {
    const made = recordValue(graph, value, recorded, numbers);
    if (value.kind === 'variable')
      variables.set(value.name, made.named(value.name, latexName(value.name)));
    recorded.push(made);
  }
  const used = new Map(program.variables.map((name) => [name, variables.get(name) as Value]));
  const result = recorded[program.result];
  name(program, recorded, graph.ancestors(result));
  return { graph, result, values: recorded, variables: used };
}

function recordValue(
  graph: Graph,
  value: ProgramValue,
  recorded: readonly Value[],
  numbers: Readonly<Record<string, number>>,
): Value {
  if (value.kind === 'number') return graph.input(1, 1, [value.number]);
  if (value.kind === 'variable') {
    return graph.parameter(1, 1, [Object.hasOwn(numbers, value.name) ? numbers[value.name] : 0]);
  }
  const inputs = value.inputs.map((place) => recorded[place]);
  if (value.name === 'power') {
    const [base, exponent] = inputs;
    return power(
      base,
      exponent.inputs.length === 0 && !exponent.tracked ? exponent.number : exponent,
    );
  }
  const record = OPERATORS.get(value.name) ?? FUNCTIONS.get(value.name)?.record;
  if (!record) throw new Error(`there is no operation ${value.name}`);
  return record(...inputs);
}

/** Names the results of operations that lead to the last of `way`, the result. */
function name(
  { names, variables }: Program,
  recorded: readonly Value[],
  way: readonly Value[],
): void {
  for (const [place, given] of names) recorded[place].named(given, latexName(given));
  const taken = new Set([...names.values(), ...variables]);
  const unnamed = way.filter((value) => value.inputs.length > 0 && value.tracked && !value.label);
  unnamed.forEach((value, i) => {
    let called = i === unnamed.length - 1 && value === way[way.length - 1] ? 'f' : `v${i + 1}`;
    while (taken.has(called)) called += '′';
    value.named(called, latexName(called));
  });
}

/** Writes a name for a formula: x1 as x with an index, several letters as a word. */
export function latexName(name: string): string {
  const [, stem, index, primes] = /^(.*?)_?(\d*)(′*)$/u.exec(name) ?? ['', name, '', ''];
  const word = stem.replaceAll('_', '\\_');
  const body = [...stem].length === 1 ? word : `\\mathit{${word}}`;
  return `${body}${index && `_{${index}}`}${"'".repeat(primes.length)}`;
}
