import * as engine from '../../engine/index.ts';
import { Random } from '../../engine/random.ts';
import type { Answer } from '../check.ts';
import type { ReportedError, RunMessage } from '../messages.ts';
import * as data from './data.ts';
import { describe } from './describe.ts';
import { freezeBuiltIns, freezeModule } from './freeze.ts';
import { lockDown } from './lock-down.ts';
import { makeNotebook } from './notebook.ts';
import { makeConsole, Outbox } from './outbox.ts';
import { type Exercise, prepareChecks } from './run-checks.ts';

/** What the program around the reader's cells calls. */
export interface Book {
  /** Returns what a cell imports; throws where there is no such name. */
  module(name: string, wanted: readonly string[]): object;
  cell(number: number): void;
  value(value: unknown): unknown;
}

/** Runs when the frame hands over the port to the page, and not before. */
export function start(
  program: (book: Book) => Promise<Answer>,
  exercise?: (engine: object) => Exercise,
): void {
  const scope = globalThis as unknown as {
    onmessage: ((event: { ports: readonly MessagePort[] }) => void) | null;
    console: object;
    addEventListener?: (type: string, listener: (event: Event) => void) => void;
  };
  scope.onmessage = ({ ports: [port] }) => {
    scope.onmessage = null;
    // Bound now, so that nothing the program redefines stands between.
    const outbox = new Outbox(port.postMessage.bind(port) as (message: RunMessage) => void);
    const random = new Random(1);
    lockDown(globalThis, () => random.next());
    freezeBuiltIns(globalThis);
    freezeModule(engine);
    scope.console = makeConsole(outbox);
    const fail = (error: unknown) =>
      outbox.send({ kind: 'error', cell: outbox.cell, error: reported(error) });
    // What fails later, in a timer or a promise nobody waits for.
    const listen = (type: string, thrownOf: (event: never) => unknown) =>
      scope.addEventListener?.(type, (event) => {
        event.preventDefault();
        fail(thrownOf(event as never));
      });
    listen('error', ({ error }: ErrorEvent) => error);
    listen('unhandledrejection', ({ reason }: PromiseRejectionEvent) => reason);
    run(outbox, program, exercise)
      .catch(fail)
      .then(() => outbox.send({ kind: 'done' }));
  };
}

async function run(
  outbox: Outbox,
  program: (book: Book) => Promise<Answer>,
  exercise?: (engine: object) => Exercise,
): Promise<void> {
  const check = exercise && prepareChecks(exercise(engine));
  const modules: Record<string, object> = { engine, data, notebook: makeNotebook(outbox) };
  const answer = await program({
    module(name, wanted) {
      if (!Object.hasOwn(modules, name)) {
        throw new SyntaxError(`There is no module called '${name}'`);
      }
      const module = modules[name];
      const absent = wanted.find((one) => !Object.hasOwn(module, one));
      if (absent) throw new SyntaxError(`'${name}' has nothing called ${absent}`);
      return module;
    },
    cell(number) {
      outbox.cell = number;
      outbox.send({ kind: 'cell', cell: number });
    },
    value(value) {
      if (value !== undefined) {
        outbox.sendCapped('lines', { kind: 'value', cell: outbox.cell, text: describe(value) });
      }
      return value;
    },
  });
  if (check) outbox.send({ kind: 'checks', report: check(answer) });
}

/** Anything can be thrown: a proxy, too, and an error whose message throws when it is read. */
function reported(thrown: unknown): ReportedError {
  const text = (value: unknown) => String(value).slice(0, 4000);
  try {
    if (thrown instanceof Error) {
      return { name: text(thrown.name), message: text(thrown.message), stack: text(thrown.stack) };
    }
  } catch {
    // Described below, as whatever else it is.
  }
  return { name: '', message: describe(thrown), stack: '' };
}
