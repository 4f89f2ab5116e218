import { ExpressionError } from '../../../src/expression/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { isEpsilon } from '../../parts/gradient-check/check-model.ts';
import { type ExpressionGraph, LARGEST, type Numbers, openExpression } from './graph-model.ts';
import { lastStep } from './sweeps.ts';

/** A state of the figure. */
export interface GraphState {
  readonly text: string;
  readonly numbers: Numbers;
  readonly step: number;
  /** The node whose paths are shown. */
  readonly chosen: number;
  /** The nudge of the gradient check. */
  readonly epsilon: number;
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readGraphState(data: unknown): GraphState {
  const { text, numbers, step, chosen, epsilon } = (data ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new LinkError('it holds no expression');
  if (!isEpsilon(epsilon)) throw new LinkError('the ε of its gradient check is none');
  const values = readNumbers(numbers);
  const graph = openOrRefuse(text, values);
  if (graph.program.variables.some((name) => !Object.hasOwn(values, name))) {
    throw new LinkError('a variable of the expression has no value');
  }
  return {
    text,
    numbers: Object.fromEntries(graph.program.variables.map((name) => [name, values[name]])),
    step: wholeNumber(step, lastStep(graph)),
    chosen: wholeNumber(chosen, graph.nodes.length - 1),
    epsilon,
  };
}

function openOrRefuse(text: string, numbers: Numbers): ExpressionGraph {
  try {
    return openExpression(text, numbers);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new LinkError('the expression in it cannot be read');
  }
}

function readNumbers(data: unknown): Numbers {
  const entries = Object.entries((data ?? {}) as object);
  if (entries.some(([, x]) => typeof x !== 'number' || !(Math.abs(x) <= LARGEST))) {
    throw new LinkError(`a value in it is not a number from −${LARGEST} to ${LARGEST}`);
  }
  return Object.fromEntries(entries) as Numbers;
}

function wholeNumber(data: unknown, most: number): number {
  if (Number.isInteger(data) && (data as number) >= 0 && (data as number) <= most) {
    return data as number;
  }
  throw new LinkError('it leads to a step or a node that is not there');
}
