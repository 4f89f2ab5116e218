import { runtime } from 'virtual:runner';
import { CodeError, type Place } from './code-error.ts';
import { explainError } from './explain-error.ts';
import { leaveFrame, type WalledFrame, walledFrame } from './frame.ts';
import type { CheckReport, RunMessage } from './messages.ts';
import { type Program, type ProgramParts, writeProgram } from './program.ts';
import { readMessage } from './read-message.ts';

/** An error in words, and where in the reader's code it began. */
export interface RunError {
  /** As JavaScript says it: `TypeError: x is not a function`. */
  readonly said: string;
  /** What it usually means; '' where there is nothing to add. */
  readonly meaning: string;
  /** Its cell, from 1; 0 where no cell can be named. */
  readonly cell: number;
  readonly place?: Place | undefined;
}

/** How a run ended. */
export type RunEnd =
  | { readonly kind: 'done'; readonly report?: CheckReport | undefined }
  | { readonly kind: 'failed'; readonly error: RunError }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'too-long'; readonly seconds: number }
  | { readonly kind: 'broken'; readonly message: string };

export interface RunOptions extends Omit<ProgramParts, 'runtime'> {
  /** Milliseconds from the first cell on after which the worker is ended; 2 s unless said otherwise. */
  readonly deadline?: number | undefined;
  /** Called with all that the cells send on their way. */
  readonly onMessage?: ((message: RunMessage) => void) | undefined;
}

export interface Run {
  readonly end: Promise<RunEnd>;
  /** Ends the run at once. */
  readonly stop: () => void;
}

const DEADLINE = 2000;
/** Milliseconds in which a worker must have begun, on the slowest of phones. */
const STARTING = 20_000;
/** No honest program sends more: see `CAPS`. */
const MOST_MESSAGES = 20_000;

/** Starts the frame, so that the first run need not wait for it. */
export function warmUp(): void {
  walledFrame().catch(() => {});
}

/** Runs cells in a fresh worker behind the wall. Never rejects: what went wrong is an end. */
export function run({ deadline = DEADLINE, onMessage, ...parts }: RunOptions): Run {
  // The first conclusion counts: a promise is settled once.
  let conclude: (end: RunEnd) => void = () => {};
  const end = new Promise<RunEnd>((resolve) => {
    conclude = resolve;
  });
  let ended = false;
  end.then(() => {
    ended = true;
  });

  const begin = async () => {
    const program = writeProgram({ ...parts, runtime });
    const frame = await walledFrame();
    if (!ended) launch({ frame, program, deadline, onMessage, end, conclude });
  };
  begin().catch((error: unknown) => conclude(refusal(error)));
  return { end, stop: () => conclude({ kind: 'stopped' }) };
}

/** What cannot be run at all: code that cannot be read, or a browser that has no such frame. */
function refusal(error: unknown): RunEnd {
  if (!(error instanceof CodeError)) return { kind: 'broken', message: (error as Error).message };
  const { name, message, place } = error;
  return { kind: 'failed', error: inWords({ name, message, cell: place?.cell ?? 0, place }) };
}

interface Launch {
  frame: WalledFrame;
  program: Program;
  deadline: number;
  onMessage: RunOptions['onMessage'];
  end: Promise<RunEnd>;
  conclude: (end: RunEnd) => void;
}

/** Hands a program to the frame and listens until its end. */
function launch({ frame, program, deadline, onMessage, end, conclude }: Launch): void {
  const output = new MessageChannel();
  const control = new MessageChannel();
  let timer = setTimeout(
    () => conclude({ kind: 'broken', message: 'The code did not start. Try again.' }),
    STARTING,
  );
  let report: CheckReport | undefined;
  let failed: RunError | undefined;
  let count = 0;

  const receive = (message: RunMessage) => {
    if (message.kind === 'done') {
      conclude(failed ? { kind: 'failed', error: failed } : { kind: 'done', report });
    } else if (message.kind === 'checks') {
      report = message.report;
    } else if (message.kind === 'error') {
      const { cell, error } = message;
      const place = program.placeOf(error.stack);
      failed ??= inWords({ ...error, cell: place?.cell ?? cell, place });
    } else {
      onMessage?.(message);
    }
  };
  output.port1.onmessage = ({ data }) => {
    if (++count === 1) {
      clearTimeout(timer);
      timer = setTimeout(() => conclude({ kind: 'too-long', seconds: deadline / 1000 }), deadline);
    }
    if (count > MOST_MESSAGES) conclude({ kind: 'broken', message: 'The code sent too much.' });
    const message = readMessage(data);
    if (message) receive(message);
  };
  // The worker could not start, or threw outside of all that it catches.
  control.port1.onmessage = ({ data }) => conclude({ kind: 'broken', message: String(data) });

  end.then(({ kind }) => {
    clearTimeout(timer);
    output.port1.close();
    control.port1.postMessage('end');
    leaveFrame(frame, { sound: kind === 'done' || kind === 'failed' });
  });
  frame.runs++;
  frame.element.contentWindow?.postMessage(program.source, '*', [output.port2, control.port2]);
}

function inWords({
  name,
  message,
  cell,
  place,
}: {
  name: string;
  message: string;
  cell: number;
  place: Place | undefined;
}): RunError {
  const said = name ? `${name}: ${message}` : message;
  return { said, meaning: explainError(said), cell, place };
}
