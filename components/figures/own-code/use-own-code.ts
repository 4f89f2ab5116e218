import { useEffect, useRef, useState } from 'preact/hooks';
import { recallCode } from '../../../src/reader/code-store.ts';
import { loadRunner } from '../../notebook/code/run-record.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { readOwnCode } from './own-code-link.ts';
import type { OwnRun } from './own-run.ts';
import type { SourceCell } from './program.ts';
import type { Said } from './say-end.ts';
import { neededFor, TASKS, type TaskId } from './tasks.ts';
import type { Timing } from './time-log.ts';
import { solvedExercises, useSolved } from './use-solved.ts';
import { type Choice, shareOut, type Whose, whoseOf } from './whose.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'own-code';

type Later = typeof import('./later.ts');

/** A run that can be looked at. */
export interface Result {
  readonly run: OwnRun;
  readonly whose: Whose;
  /** The exercises whose functions were the reader's. */
  readonly own: ReadonlySet<string>;
  readonly Results: Later['Results'];
}

const NOT_LOADED: Said = {
  text: 'What runs the code could not be loaded. Look at the connection and try again.',
};

/** Keeps what the reader chose and what the last runs gave; nothing runs before a press. */
export function useOwnCode(address: string) {
  const [task, setTask] = useState<TaskId>('xor');
  const [choice, setChoice] = useState<Choice>('own');
  const [busy, setBusy] = useState<'training' | 'timing'>();
  const [progress, setProgress] = useState(0);
  const [result, setResult] = useState<Result>();
  const [timing, setTiming] = useState<{ timing: Timing; whose: Whose }>();
  const [said, setSaid] = useState<Said>({ text: '' });
  const [update, setUpdate] = useState(0);
  /** Where a link leads, once there is a run. */
  const wanted = useRef<number>();
  const stopRun = useRef(() => {});
  /** Counts what was begun: only the latest may show anything. */
  const turn = useRef(0);
  const book = useRef<Promise<readonly SourceCell[]>>();
  const solved = useSolved();
  useEffect(() => () => stopRun.current(), []);

  const loadBook = () => {
    book.current ??= fetchCells(address).catch((error: unknown) => {
      book.current = undefined;
      throw error;
    });
    return book.current;
  };
  const clear = () => {
    stopRun.current();
    stopRun.current = () => {};
    turn.current++;
    setBusy(undefined);
    setResult(undefined);
    setTiming(undefined);
    setSaid({ text: '' });
    wanted.current = undefined;
  };
  /** Loads what a run needs; undefined where that failed or something else was begun. */
  const prepare = async (what: 'training' | 'timing') => {
    const mine = ++turn.current;
    setBusy(what);
    setProgress(0);
    setSaid({ text: '' });
    // Until the run has begun, it can only be waited for no longer.
    stopRun.current = () => {
      turn.current++;
      setBusy(undefined);
      setSaid({ text: 'Stopped.' });
    };
    try {
      const [bookCells, { run }, later] = await Promise.all([
        loadBook(),
        loadRunner(),
        import('./later.ts'),
      ]);
      if (mine !== turn.current) return undefined;
      const shared = shareOut(task, choice, solvedExercises());
      const own = new Set(shared.own.map(({ exercise }) => exercise));
      const cells = cellsFor(task, choice, own, bookCells);
      const options = { task: TASKS[task], cells, run, onProgress: setProgress };
      return { mine, later, options, own, whose: whoseOf(shared) };
    } catch {
      if (mine === turn.current) {
        setBusy(undefined);
        setSaid(NOT_LOADED);
      }
      return undefined;
    }
  };

  const train = async () => {
    if (busy) return;
    const prepared = await prepare('training');
    if (!prepared) return;
    const { mine, later, options, own, whose } = prepared;
    const { stop, done } = later.startTraining(options);
    stopRun.current = stop;
    const { log, end, program } = await done;
    if (mine !== turn.current) return;
    setBusy(undefined);
    setTiming(undefined);
    setSaid(later.sayTrainingEnd(log, end, program));
    setUpdate(Math.min(wanted.current ?? log.last, Math.max(0, log.last)));
    wanted.current = undefined;
    setResult(
      log.last < 0 ? undefined : { run: new later.OwnRun(log), whose, own, Results: later.Results },
    );
  };

  const time = async () => {
    if (busy) return;
    const prepared = await prepare('timing');
    if (!prepared) return;
    const { mine, later, options, whose } = prepared;
    const { stop, done } = later.startTiming(options);
    stopRun.current = stop;
    const { log, end, program } = await done;
    if (mine !== turn.current) return;
    setBusy(undefined);
    const { text, cell } = later.sayEnd(end, program);
    setSaid(text === '' ? { text: 'Timed.' } : { text, cell });
    setTiming(log.timing && { timing: log.timing, whose });
  };

  const problem = useLinkedState({
    figure: ID,
    parse: readOwnCode,
    apply: (state) => {
      clear();
      setTask(state.task);
      setChoice(state.choice);
      wanted.current = state.update;
      const where = state.update === undefined ? 'the end' : `update ${state.update}`;
      setSaid({ text: `This link leads to ${where}: press Train ${TASKS[state.task].name}.` });
    },
  });

  return {
    task,
    choice,
    busy,
    progress,
    result,
    timing,
    said,
    update,
    problem,
    shared: shareOut(task, choice, solved),
    setUpdate,
    train,
    time,
    stop: () => {
      if (busy) stopRun.current();
    },
    reset: clear,
    chooseTask(chosen: TaskId) {
      clear();
      setTask(chosen);
    },
    chooseCode(chosen: Choice) {
      clear();
      setChoice(chosen);
    },
  };
}

/** The cells of a task in their order: the reader's where they are to be, else the book's. */
function cellsFor(
  task: TaskId,
  choice: Choice,
  own: ReadonlySet<string>,
  bookCells: readonly SourceCell[],
): SourceCell[] {
  const needed = new Set(neededFor(task).map(({ exercise }) => exercise));
  const isExercise = new Set(neededFor('iris').map(({ exercise }) => exercise));
  return bookCells
    .filter(({ id }) => needed.has(id) || !isExercise.has(id))
    .map(({ id, code }) => {
      // A cell that is no exercise is the reader's own wherever it was changed.
      const readers = isExercise.has(id) ? own.has(id) : choice === 'own';
      return { id, code: (readers ? recallCode(id) : undefined) ?? code };
    });
}

async function fetchCells(address: string): Promise<readonly SourceCell[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
