import type { ComputedNetwork } from '../../parts/small-network/compute-network.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { CodeLines } from './code.ts';
import type { FormulaLines } from './formula.ts';
import type { MatrixEquation } from './matrix.ts';
import type { PassNumbers } from './pass-numbers.ts';
import type { Direction, Done, PassStep, StepKind } from './pass-steps.ts';
import type { Scene } from './scene.ts';
import type { Symbols } from './symbols.ts';

/** A pass in one direction, as it is written in formulas, matrices, code, words and a table. */
export interface Pass {
  readonly direction: Direction;
  /** The formula that a step is about. */
  readonly formula: (
    network: SmallNetwork,
    step: PassStep,
    symbols: Symbols,
    done: Done,
  ) => FormulaLines;
  /** The layer of a step, as far as it is computed. */
  readonly matrices: (scene: Scene) => readonly MatrixEquation[];
  /** The code of the layer that a step belongs to. */
  readonly code: (network: SmallNetwork, step: PassStep) => CodeLines;
  readonly words: PassWords;
  readonly table: PassTable;
}

type Say = (place: PassPlace, step: PassStep, numbers: PassNumbers) => string;

/** What is said of each step, and of a pass before the first and after the last. */
export interface PassWords extends Readonly<Partial<Record<StepKind, Say>>> {
  readonly before: string;
  readonly end: (place: PassPlace) => string;
}

/** A line of the table of a whole pass. */
export interface PassRow {
  readonly header: string;
  readonly cells: readonly string[];
}

export interface PassTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: (place: PassPlace) => readonly PassRow[];
}

/** Where a pass is. */
export interface PassPlace {
  readonly computed: ComputedNetwork;
  readonly pass: Pass;
  readonly steps: readonly PassStep[];
  /** How many steps are done. */
  readonly position: number;
  /** The example whose numbers are written, from 0; going back, that of the last step. */
  readonly example: number;
}

/** Returns the step that was done last; before the first, the first. */
export function currentStep({ steps, position }: PassPlace): PassStep {
  return steps[Math.max(0, position - 1)];
}

/** True where a pass goes through several examples. */
export const isOfBatch = ({ computed }: PassPlace) => computed.small.examples.length > 1;
