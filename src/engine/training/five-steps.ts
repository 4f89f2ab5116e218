import type { Trainer } from './trainer.ts';

/** The five steps of training, in their order. */
export const fiveSteps = ['forward', 'loss', 'backward', 'update', 'repeat'] as const;

export type FiveStepsName = (typeof fiveSteps)[number];

/** What a step may read or change. `activations` are the pre-activations as well. */
export type StepQuantity =
  | 'input'
  | 'target'
  | 'parameters'
  | 'activations'
  | 'loss'
  | 'deltas'
  | 'gradient';

/** What each step reads and what it changes. The backward pass does not read the loss itself. */
export const stepEffects: Record<
  FiveStepsName,
  { readonly reads: readonly StepQuantity[]; readonly changes: readonly StepQuantity[] }
> = {
  forward: { reads: ['input', 'parameters'], changes: ['activations'] },
  loss: { reads: ['activations', 'target'], changes: ['loss'] },
  backward: {
    reads: ['input', 'activations', 'target', 'parameters'],
    changes: ['deltas', 'gradient'],
  },
  update: { reads: ['gradient', 'parameters'], changes: ['parameters'] },
  repeat: { reads: [], changes: ['input', 'target'] },
};

/** One update of a trainer, taken apart: each call of `advance` is one of the five steps. */
export class FiveSteps {
  readonly trainer: Trainer;
  #next = 0;

  constructor(trainer: Trainer) {
    this.trainer = trainer;
    trainer.load();
  }

  /** The step that `advance` does next. */
  get next(): FiveStepsName {
    return fiveSteps[this.#next];
  }

  /**
   * Does the next step and returns its name. What it computed stands in the recording that
   * `trainer.load()` gives, and in the network's parameters and gradient.
   */
  advance(): FiveStepsName {
    const done = this.next;
    this.#do(done);
    this.#next = (this.#next + 1) % fiveSteps.length;
    return done;
  }

  /** Begins with the forward pass again, after the trainer was sent to another step. */
  restart(): void {
    this.#next = 0;
    this.trainer.load();
  }

  #do(name: FiveStepsName): void {
    const { trainer } = this;
    if (name === 'repeat') trainer.load();
    // The update goes through the whole step once more: from the same numbers to the same numbers.
    else if (name === 'update') trainer.step();
    else {
      const { graph, loss, output } = trainer.load();
      if (name === 'forward') graph.forward(output);
      else if (name === 'loss') graph.forward(loss);
      else graph.backward(loss);
    }
  }
}
