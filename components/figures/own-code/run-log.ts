import type { RunMessage } from '../../../src/runner/messages.ts';
import { neededFor, parameterCount, type Task } from './tasks.ts';

/** A gradient as the reader's functions give it, and what their check says of it. */
export interface OwnCheck {
  /** By the reader's `gradientCheck`. */
  readonly distance: number;
  /** ∂L/∂parameters, layer by layer, in each the weights and then the biases. */
  readonly gradient: readonly number[];
}

/** Which rule ended the run, in the reader's `train`. */
export interface OwnEnd {
  readonly stopped: 'loss' | 'epochs';
  /** How many losses it returned. */
  readonly losses: number;
}

/** What a task's run may send: how many numbers the inputs and predictions are. */
export type Expected = Readonly<Record<'inputs' | 'predictions', number>>;

/**
 * What a training by the reader's code sent, which may be anything at all: kept where it fits the
 * task, else a fault. Nothing of it is believed; what it is worth, the engine says.
 */
export class RunLog {
  readonly task: Task;
  /** The loss before each update, and after the last. */
  readonly losses: number[] = [];
  /** The weights and biases that each loss belongs to, in the engine's order. */
  readonly parameters: number[][] = [];
  /** The update after which the loss or a weight is no finite number; it is not kept. */
  divergedAt: number | undefined;
  /** What does not fit, in words; '' where all does. */
  fault = '';
  start: OwnCheck | undefined;
  finish: OwnCheck | undefined;
  /** How often training called each function, in the order of `neededFor`. */
  calls: readonly number[] | undefined;
  /** What training read, standardized by the reader's function. */
  inputs: readonly number[] | undefined;
  /** What the reader's forward pass says at the end. */
  predictions: readonly number[] | undefined;
  end: OwnEnd | undefined;
  readonly #expected: Expected;

  constructor(task: Task, expected: Expected) {
    this.task = task;
    this.#expected = expected;
  }

  /** Updates done. */
  get last(): number {
    return this.losses.length - 1;
  }

  /** Reads one message; one that is not for the figure changes nothing. */
  receive(message: RunMessage): void {
    if (message.kind !== 'data' || this.fault !== '' || this.divergedAt !== undefined) return;
    const { name, numbers } = message;
    if (name === 'run') this.#readRun(numbers);
    else if (name === 'check at the start') this.start = this.#readCheck(numbers);
    else if (name === 'check at the end') this.finish = this.#readCheck(numbers);
    else if (name === 'calls') this.calls = this.#readCounts(numbers);
    else if (name === 'inputs' || name === 'predictions') this[name] = this.#readAll(name, numbers);
    else if (name === 'end') this.end = this.#readEnd(numbers);
  }

  #readRun([first, ...records]: readonly number[]): void {
    const width = 1 + parameterCount(this.task);
    const count = records.length / width;
    if (first !== this.losses.length || !Number.isInteger(count)) {
      this.fault = 'The numbers of the run came in no order.';
    } else if (first + count > this.task.epochs + 1) {
      this.fault = 'The run has more updates than were asked for.';
    }
    for (let at = 0; this.fault === '' && at < records.length; at += width) {
      const record = records.slice(at, at + width);
      if (!record.every(Number.isFinite)) {
        this.divergedAt = this.losses.length;
        return;
      }
      this.losses.push(record[0]);
      this.parameters.push(record.slice(1));
    }
  }

  #readCheck([distance, ...gradient]: readonly number[]): OwnCheck | undefined {
    if (gradient.length === parameterCount(this.task)) return { distance, gradient };
    this.fault = 'The gradients have not the shape of the layers.';
    return undefined;
  }

  #readAll(name: keyof Expected, numbers: readonly number[]): readonly number[] | undefined {
    if (numbers.length === this.#expected[name]) return numbers;
    this.fault = `There are ${numbers.length} numbers as ${name}, where ${this.#expected[name]} belong.`;
    return undefined;
  }

  #readCounts(numbers: readonly number[]): readonly number[] | undefined {
    const fits = numbers.length === neededFor(this.task.id).length && numbers.every(isCount);
    return fits ? numbers : undefined;
  }

  #readEnd([rule, losses]: readonly number[]): OwnEnd | undefined {
    if (!isCount(losses)) return undefined;
    return { stopped: rule === 0 ? 'loss' : 'epochs', losses };
  }
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
