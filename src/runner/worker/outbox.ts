import { CAPS, type Level, type RunMessage } from '../messages.ts';
import { describeAll } from './describe.ts';

/** Sends what a program has to say, each kind as often as it may. */
export class Outbox {
  /** The cell that runs now, counted from 1; 0 before the first. */
  cell = 0;
  private readonly left: Record<'lines' | 'plots' | 'progress' | 'data', number> = {
    lines: CAPS.lines,
    plots: CAPS.plots,
    progress: CAPS.progress,
    data: CAPS.data,
  };
  private readonly post: (message: RunMessage) => void;

  constructor(post: (message: RunMessage) => void) {
    this.post = post;
  }

  send(message: RunMessage): void {
    this.post(message);
  }

  /** Sends a message of a kind that is capped; drops it where too many were sent. */
  sendCapped(kind: 'lines' | 'plots' | 'progress' | 'data', message: RunMessage): void {
    if (this.left[kind]-- > 0) this.post(message);
  }

  print(level: Level, values: readonly unknown[]): void {
    const { cell } = this;
    // What is dropped need not be written out.
    if (this.left.lines < 1) return;
    if (this.left.lines === 1) {
      this.sendCapped('lines', {
        kind: 'console',
        cell,
        level: 'warn',
        text: `… (more than ${CAPS.lines} lines)`,
      });
    } else {
      this.sendCapped('lines', { kind: 'console', cell, level, text: describeAll(values) });
    }
  }
}

/** A console that writes beneath the cell. */
export function makeConsole(outbox: Outbox): Record<string, (...values: unknown[]) => void> {
  const at =
    (level: Level) =>
    (...values: unknown[]) =>
      outbox.print(level, values);
  return {
    log: at('log'),
    info: at('log'),
    debug: at('log'),
    table: at('log'),
    dir: at('log'),
    warn: at('warn'),
    error: at('error'),
    assert: (truth: unknown, ...values: unknown[]) => {
      if (!truth) outbox.print('error', ['Assertion failed', ...values]);
    },
  };
}
