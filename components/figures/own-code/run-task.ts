import type { RunMessage } from '../../../src/runner/messages.ts';
import type { Run, RunEnd, RunOptions } from '../../../src/runner/run.ts';
import { dataOf, expectedOf, startOf } from './engine-side.ts';
import { type ProgramCell, type SourceCell, timingProgram, trainingProgram } from './program.ts';
import { RunLog } from './run-log.ts';
import type { Task } from './tasks.ts';
import { TimeLog } from './time-log.ts';

/** Milliseconds; correct code takes a fraction of a second. */
const DEADLINE = 20_000;

/** What is run, and with what. */
export interface TaskRunOptions {
  readonly task: Task;
  readonly cells: readonly SourceCell[];
  /** The runner's `run`, which is loaded by itself. */
  readonly run: (options: RunOptions) => Run;
  readonly onProgress: (fraction: number) => void;
}

/** A run that has begun; `done` never rejects. */
export interface TaskRun<Log> {
  readonly stop: () => void;
  readonly done: Promise<{
    readonly log: Log;
    readonly end: RunEnd;
    readonly program: readonly ProgramCell[];
  }>;
}

/** Trains with the cells behind the wall. */
export function startTraining(options: TaskRunOptions): TaskRun<RunLog> {
  const { task, cells } = options;
  const log = new RunLog(task, expectedOf(dataOf(task.id)));
  return start(options, trainingProgram(task, startOf(task), cells), log);
}

/** Times the cells beside the engine, behind the same wall. */
export function startTiming(options: TaskRunOptions): TaskRun<TimeLog> {
  const { task, cells } = options;
  return start(options, timingProgram(task, startOf(task), cells), new TimeLog());
}

function start<Log extends { receive: (message: RunMessage) => void }>(
  { run, onProgress }: TaskRunOptions,
  program: readonly ProgramCell[],
  log: Log,
): TaskRun<Log> {
  const { stop, end } = run({
    cells: program.map(({ code }) => code),
    deadline: DEADLINE,
    onMessage: (message) => {
      if (message.kind === 'progress') onProgress(message.fraction);
      else log.receive(message);
    },
  });
  return { stop, done: end.then((ended) => ({ log, end: ended, program })) };
}
