import {
  CAPS,
  type CheckReport,
  type CheckResult,
  type Failure,
  LEVELS,
  type Level,
  type Plot,
  type RunMessage,
} from './messages.ts';

/**
 * Reads a message from a running program, which may be anything at all: returns a message that keeps
 * to every cap, or undefined. Never throws: what comes through a port is a copy, without getters.
 */
export function readMessage(data: unknown): RunMessage | undefined {
  const message = fieldsOf(data);
  const cell =
    Number.isInteger(message.cell) && (message.cell as number) > 0 ? (message.cell as number) : 0;
  switch (message.kind) {
    case 'cell':
      return { kind: 'cell', cell };
    case 'console': {
      const level = LEVELS.find((one) => one === message.level) ?? ('log' satisfies Level);
      return { kind: 'console', cell, level, text: text(message.text) };
    }
    case 'value':
      return { kind: 'value', cell, text: text(message.text) };
    case 'plot': {
      const plot = readPlot(message.plot);
      return plot && { kind: 'plot', cell, plot };
    }
    case 'progress':
      return { kind: 'progress', fraction: fraction(message.fraction), text: text(message.text) };
    case 'data':
      return {
        kind: 'data',
        name: text(message.name),
        numbers: numbers(message.numbers, CAPS.numbers),
      };
    case 'error': {
      const error = fieldsOf(message.error);
      const { name, message: said, stack } = error;
      return {
        kind: 'error',
        cell,
        error: { name: text(name), message: text(said), stack: text(stack) },
      };
    }
    case 'checks':
      return { kind: 'checks', report: readReport(message.report) };
    case 'done':
      return { kind: 'done' };
    default:
      return undefined;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, CAPS.text) : '';
}

function listOf(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function numbers(value: unknown, most: number): number[] {
  return listOf(value, most).map((entry) => (typeof entry === 'number' ? entry : Number.NaN));
}

function fraction(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 0;
}

function readPlot(value: unknown): Plot | undefined {
  const plot = fieldsOf(value);
  const rows = () => listOf(plot.rows, CAPS.side).map((row) => numbers(row, CAPS.side));
  switch (plot.kind) {
    case 'curve':
      return {
        kind: 'curve',
        series: listOf(plot.series, CAPS.series).map((one) => ({
          name: text(fieldsOf(one).name),
          values: numbers(fieldsOf(one).values, CAPS.points),
        })),
      };
    case 'matrix':
      return { kind: 'matrix', rows: rows() };
    case 'region':
      return { kind: 'region', rows: rows(), x: readRange(plot.x), y: readRange(plot.y) };
    default:
      return undefined;
  }
}

function readRange(value: unknown): [number, number] {
  const [low, high] = numbers(value, 2);
  return low < high && Number.isFinite(high - low) ? [low, high] : [-1, 1];
}

function readReport(value: unknown): CheckReport {
  const { results, mistake } = fieldsOf(value);
  return {
    results: listOf(results, CAPS.checks).map(readResult),
    ...(typeof mistake === 'string' && { mistake: text(mistake) }),
  };
}

function readResult(value: unknown): CheckResult {
  const { name, passed, failure } = fieldsOf(value);
  return {
    name: text(name),
    passed: passed === true,
    ...(failure !== undefined && { failure: readFailure(failure) }),
  };
}

function readFailure(value: unknown): Failure {
  const { call, expected, got, error, at, parts } = fieldsOf(value);
  return {
    call: text(call),
    expected: text(expected),
    ...(typeof got === 'string' && { got: text(got) }),
    ...(typeof error === 'string' && { error: text(error) }),
    ...(typeof at === 'string' && { at: text(at) }),
    parts: listOf(parts, CAPS.parts).map((part) => {
      const { name, value: shown, yours } = fieldsOf(part);
      return { name: text(name), value: text(shown), yours: yours === true };
    }),
  };
}
