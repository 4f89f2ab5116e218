import examples from './driver/examples.ts?raw';
import time from './driver/time.ts?raw';
import train from './driver/train.ts?raw';
import { type Needed, neededFor, type Task } from './tasks.ts';

/** A layer as the notebook has it. */
export interface LayerLists {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/** A cell of the reader's notebook, as it is to run. */
export interface SourceCell {
  /** By which its code is remembered. */
  readonly id: string;
  readonly code: string;
}

/** A cell of the program. */
export interface ProgramCell {
  readonly code: string;
  /** The notebook's cell that it is or belongs to; undefined where it belongs to none. */
  readonly of?: string | undefined;
  /** Whether it is that cell, so that its lines are the reader's. */
  readonly isCell: boolean;
}

/** Joins the reader's cells with those that train; calls of the functions are counted. */
export function trainingProgram(
  task: Task,
  start: readonly LayerLists[],
  cells: readonly SourceCell[],
): ProgramCell[] {
  const needed = neededFor(task.id);
  const counted = cells.flatMap((cell, i) => {
    const one = needed.find(({ exercise }) => exercise === cell.id);
    return [asIs(cell), ...(one ? counting(one, i) : [])];
  });
  return [own(prelude(task, start, needed)), ...counted, own(examples), own(train)];
}

/** Joins the reader's cells with those that time them; nothing stands between their calls. */
export function timingProgram(
  task: Task,
  start: readonly LayerLists[],
  cells: readonly SourceCell[],
): ProgramCell[] {
  return [own(prelude(task, start, [])), ...cells.map(asIs), own(examples), own(time)];
}

const asIs = ({ id, code }: SourceCell): ProgramCell => ({ code, of: id, isCell: true });
const own = (code: string): ProgramCell => ({ code, isCell: false });

/** Two cells, for in one the new name would hide the old. */
function counting({ exercise, name }: Needed, i: number): ProgramCell[] {
  return [
    { code: `const $$own${i} = ${name};`, of: exercise, isCell: false },
    { code: `const ${name} = $$counted('${name}', $$own${i});`, of: exercise, isCell: false },
  ];
}

/** What the figure's cells need, bound before any code of the reader's. */
function prelude(task: Task, start: readonly LayerLists[], counted: readonly Needed[]): string {
  const calls = Object.fromEntries(counted.map(({ name }) => [name, 0]));
  return `import { data as $$send, progress as $$progress } from 'notebook';
import { iris as $$iris, xor as $$xor } from 'data';
const $$now = performance.now.bind(performance);
const $$task = ${JSON.stringify({ ...task, start })};
const $$calls = ${JSON.stringify(calls)};
const $$counted = (name, own) => (...given) => {
  $$calls[name]++;
  return own(...given);
};`;
}
