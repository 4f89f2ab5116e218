import { type CheckedEntry, gradientCheck } from '../../../src/engine/gradient-check.ts';
import { Graph } from '../../../src/engine/graph/graph.ts';
import { derivativeLatexOf, latexOf } from '../../../src/engine/graph/latex.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { multiply } from '../../../src/engine/operations/arithmetic.ts';
import { sum } from '../../../src/engine/operations/reduction.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';

/** One input of an operation: its symbol, and numbers of shape [rows, columns]. */
export interface RowInput {
  readonly latex: string;
  readonly rows?: number;
  readonly data: readonly number[];
}

/** What a row of the table is made from. */
export interface RowSource {
  /** Unique in the table: the row's address on the page. */
  readonly id: string;
  readonly name: string;
  /** The exported function of the engine that the row is about. */
  readonly operation: unknown;
  readonly inputs: readonly RowInput[];
  readonly record: (...inputs: Value[]) => Value;
  /** The result's symbol. */
  readonly result: string;
  /** What the first entry of the first input runs through. */
  readonly span: Interval;
  /** The operation written out, where the engine’s own formula is only its name. */
  readonly formula?: string;
  /** The inputs whose derivative is shown; all of them where not given. */
  readonly shown?: readonly number[];
  /** Where the first input has a corner, so that the slope jumps. */
  readonly corner?: number;
  /** Rewrites the formulas where the engine leaves out an index. */
  readonly rewrite?: (latex: string) => string;
}

/** The outcome of the engine’s gradient check over all points of a row. */
export interface RowCheck {
  readonly points: number;
  /** Entries compared, over all points and inputs. */
  readonly compared: number;
  readonly largest: number;
}

/** A row of the table: its formulas, its curves, and its check. */
export interface DerivativeRow
  extends Pick<RowSource, 'id' | 'name' | 'operation' | 'span' | 'corner'> {
  readonly formula: string;
  readonly derivatives: readonly string[];
  /** The first entry of the result, as the first entry of the first input runs. */
  readonly valueAt: (x: number) => number;
  /** Its derivative in that entry, by backpropagation. */
  readonly slopeAt: (x: number) => number;
  readonly check: RowCheck;
}

/** Points of a check: the middles of as many equal parts, so that none is at a corner at 0. */
const POINTS = 40;

/** Returns the points at which a row is checked and drawn. */
export function pointsOf([low, high]: Interval): number[] {
  return Array.from({ length: POINTS }, (_, i) => low + ((i + 0.5) / POINTS) * (high - low));
}

/** Records the operation once; formulas, curves and check all come from that record. */
export function derivativeRow(source: RowSource): DerivativeRow {
  const { id, name, operation, inputs, record, result, span } = source;
  const graph = new Graph();
  const leaves = inputs.map(({ latex, rows = 1, data }) =>
    graph.parameter(rows, data.length / rows, data).named(latex),
  );
  const out = record(...leaves).named(result);
  const firstEntry = Array.from({ length: out.size }, (_, i) => (i === 0 ? 1 : 0));
  const target = sum(multiply(out, graph.input(out.rows, out.columns, firstEntry)));
  const [varied] = leaves;
  const valueAt = (x: number) => {
    varied.data[0] = x;
    graph.forward(target);
    return target.number;
  };
  const slopeAt = (x: number) => {
    valueAt(x);
    graph.backward(target);
    return varied.gradient[0];
  };
  const { rewrite = (latex: string) => latex } = source;
  const shown = source.shown ?? inputs.map((_, which) => which);
  return {
    id,
    name,
    operation,
    span,
    ...(source.corner !== undefined && { corner: source.corner }),
    formula: rewrite(`${result} = ${source.formula ?? latexOf(out)}`),
    derivatives: shown.map((which) =>
      rewrite(`\\grad{${result}}{${inputs[which].latex}} = ${derivativeLatexOf(out, which)}`),
    ),
    valueAt,
    slopeAt,
    check: checkOver(pointsOf(span), (x) => {
      valueAt(x);
      return gradientCheck(target, leaves);
    }),
  };
}

function checkOver(points: readonly number[], checkAt: (x: number) => CheckedEntry[]): RowCheck {
  const entries = points.flatMap(checkAt);
  return {
    points: points.length,
    compared: entries.length,
    largest: entries.reduce((most, { distance }) => Math.max(most, distance), 0),
  };
}
