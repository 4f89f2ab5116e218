/** A picture beneath a cell, as plain numbers. */
export type Plot =
  | { readonly kind: 'curve'; readonly series: readonly Series[] }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly number[])[] }
  | {
      readonly kind: 'region';
      /** Values of the function on a square grid, the row of the largest x₂ first. */
      readonly rows: readonly (readonly number[])[];
      readonly x: readonly [low: number, high: number];
      readonly y: readonly [low: number, high: number];
    };

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** The first example that went wrong, in words and numbers. */
export interface Failure {
  /** The call, as the reader would write it. */
  readonly call: string;
  readonly expected: string;
  /** The result; absent where the call threw. */
  readonly got?: string;
  readonly error?: string;
  /** The place in a list or object at which the two first part: `[1]`. */
  readonly at?: string;
  /** The steps of the formula; the one that the reader's result equals is marked. */
  readonly parts: readonly {
    readonly name: string;
    readonly value: string;
    readonly yours: boolean;
  }[];
}

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  readonly failure?: Failure;
}

/** What the checks of an exercise say. */
export interface CheckReport {
  readonly results: readonly CheckResult[];
  /** The id of the mistake that does the same as the reader's code. */
  readonly mistake?: string;
}

export interface ReportedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What a running program sends, as plain data. The page trusts none of it: see read-message.ts. */
export type RunMessage =
  | { readonly kind: 'cell'; readonly cell: number }
  | {
      readonly kind: 'console';
      readonly cell: number;
      readonly level: Level;
      readonly text: string;
    }
  | { readonly kind: 'value'; readonly cell: number; readonly text: string }
  | { readonly kind: 'plot'; readonly cell: number; readonly plot: Plot }
  | { readonly kind: 'progress'; readonly fraction: number; readonly text: string }
  | { readonly kind: 'data'; readonly name: string; readonly numbers: readonly number[] }
  | { readonly kind: 'error'; readonly cell: number; readonly error: ReportedError }
  | { readonly kind: 'checks'; readonly report: CheckReport }
  | { readonly kind: 'done' };

export const LEVELS = ['log', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What one run may send; the worker keeps to it, and the page enforces it. */
export const CAPS = {
  /** Lines of console, each cut to so many characters. */
  lines: 1000,
  text: 2000,
  plots: 50,
  series: 8,
  points: 2000,
  /** Rows and columns of a matrix or region. */
  side: 64,
  progress: 2000,
  data: 4000,
  numbers: 4096,
  checks: 40,
  parts: 20,
} as const;
