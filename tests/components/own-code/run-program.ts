import { bookCells } from '../../../components/figures/own-code/book-cells.ts';
import { dataOf, expectedOf, startOf } from '../../../components/figures/own-code/engine-side.ts';
import {
  type ProgramCell,
  type SourceCell,
  timingProgram,
  trainingProgram,
} from '../../../components/figures/own-code/program.ts';
import { RunLog } from '../../../components/figures/own-code/run-log.ts';
import { TASKS, type TaskId } from '../../../components/figures/own-code/tasks.ts';
import { TimeLog } from '../../../components/figures/own-code/time-log.ts';
import { CodeError } from '../../../src/runner/code-error.ts';
import type { RunMessage } from '../../../src/runner/messages.ts';
import { writeProgram } from '../../../src/runner/program.ts';
import { readMessage } from '../../../src/runner/read-message.ts';
import type { RunEnd } from '../../../src/runner/run.ts';
import { runInNode } from '../../../src/runner/run-in-node.ts';
import { runtimeText } from '../../../src/runner/runtime-text.ts';

const runtime = runtimeText();

/** The book's cells, with some code otherwise. */
export async function cellsWith(changed: Record<string, string> = {}): Promise<SourceCell[]> {
  return (await bookCells()).map(({ id, code }) => ({ id, code: changed[id] ?? code }));
}

/** Runs a program in Node and returns what the page would receive. */
async function messagesOf(program: readonly ProgramCell[]): Promise<RunMessage[]> {
  const { source } = writeProgram({
    runtime: await runtime,
    cells: program.map(({ code }) => code),
  });
  return runInNode(source, 60_000).flatMap((message) => readMessage(message) ?? []);
}

/** Trains with these cells, in Node, and returns what the page would make of it. */
export async function train(id: TaskId, changed: Record<string, string> = {}) {
  const log = new RunLog(TASKS[id], expectedOf(dataOf(id)));
  const program = trainingProgram(TASKS[id], startOf(TASKS[id]), await cellsWith(changed));
  let failed: unknown;
  try {
    for (const message of await messagesOf(program)) {
      log.receive(message);
      if (message.kind === 'error') failed ??= message;
    }
  } catch (error) {
    failed = error;
  }
  return { log, program, failed: failed as Failed | undefined };
}

/** What a program sent of its failure, or what could not be read of it. */
export type Failed = CodeError | (RunMessage & { kind: 'error' });

/** Returns the end that the runner would give a run. */
export async function endOf(
  program: readonly ProgramCell[],
  failed: Failed | undefined,
): Promise<RunEnd> {
  if (!failed) return { kind: 'done' };
  if (failed instanceof CodeError) {
    const { name, message, place } = failed;
    const cell = place?.cell ?? 0;
    return { kind: 'failed', error: { said: `${name}: ${message}`, meaning: '', cell, place } };
  }
  const { placeOf } = writeProgram({
    runtime: await runtime,
    cells: program.map(({ code }) => code),
  });
  const { name, message, stack } = failed.error;
  const place = placeOf(stack);
  const cell = place?.cell ?? failed.cell;
  return { kind: 'failed', error: { said: `${name}: ${message}`, meaning: '', cell, place } };
}

/** Times these cells, in Node. */
export async function time(id: TaskId) {
  const log = new TimeLog();
  const program = timingProgram(TASKS[id], startOf(TASKS[id]), await cellsWith());
  for (const message of await messagesOf(program)) log.receive(message);
  return log.timing;
}

/** Cuts a matrix, row by row, into lists. */
export const rowsOf = (numbers: Float64Array, columns: number): number[][] =>
  Array.from({ length: numbers.length / columns }, (_, i) =>
    Array.from(numbers.subarray(i * columns, (i + 1) * columns)),
  );
