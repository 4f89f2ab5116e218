import type { Recording } from '../../network/recording.ts';
import type { BatchOrder } from '../../training/batch-order.ts';
import { Adam, type OptimizerSettings } from '../../training/optimizers/index.ts';
import type { FastSettings, Layout } from '../layout.ts';
import { type Steps, setRate } from '../plain-steps.ts';
import { INSTRUCTION } from './codes.ts';
import { compile, compileOutput, type Instruction } from './compile.ts';
import {
  CONSTANTS,
  HEADER_WORD,
  writeInstructions,
  writeOptimizer,
  writeStoring,
} from './write-program.ts';

type Run = (program: number, steps: number) => number;

/** The steps by programs that the kernels run. */
export class KernelSteps implements Steps {
  readonly #layout: Layout;
  readonly #batches: BatchOrder;
  readonly #run: Run;
  readonly #optimizer: OptimizerSettings;

  /** Compiles the programs. Throws NotCovered where a graph has what the kernels do not know. */
  constructor(layout: Layout, batches: BatchOrder, settings: FastSettings, run: Run) {
    this.#layout = layout;
    this.#batches = batches;
    this.#run = run;
    this.#optimizer = settings.optimizer ?? { kind: 'sgd' };
    const { programs, full, last, measured } = layout;
    const { loss, output, exampleLoss } = measured;
    writeInstructions(programs.full, [...gather(layout, full), ...compile(full.loss, true)]);
    writeInstructions(programs.last, [...gather(layout, last), ...compile(last.loss, true)]);
    const forward = compile(exampleLoss, false);
    const outputIsThere = loss.graph.ancestors(exampleLoss).includes(output);
    // The output goes first: the loss overwrites nothing, but only what is computed last is returned.
    writeInstructions(programs.measured, [
      ...forward.slice(0, -1),
      ...(outputIsThere ? [] : [compileOutput(output)]),
      ...forward.slice(-1),
    ]);
    this.#writeHeaders();
  }

  train(count: number, rates: Float64Array): number {
    const program = this.#nextProgram();
    this.#writeConstants(count, rates);
    return this.#run(program.byteOffset, count);
  }

  differentiate(): void {
    const { network, optimizer } = this.#layout;
    const [gradient, parameters] = [network.gradient, network.parameters] as Float32Array[];
    const program = this.#nextProgram();
    writeStoring(program, gradient, parameters);
    this.#run(program.byteOffset, 1);
    writeOptimizer(program, this.#optimizer, optimizer, parameters);
  }

  measure(): void {
    this.#run(this.#layout.programs.measured.byteOffset, 1);
  }

  /** Returns the program of the next batch, told where in the order it begins. */
  #nextProgram(): Int32Array<ArrayBuffer> {
    const { programs, full, last, order } = this.#layout;
    const batches = this.#batches;
    const program = batches.isLast ? programs.last : programs.full;
    batches.arrange();
    program[HEADER_WORD.order] = order.byteOffset + 4 * batches.start;
    program[HEADER_WORD.orderStep] = 4 * (batches.isLast ? last : full).batchSize;
    return program;
  }

  #writeHeaders(): void {
    const { programs, constants, losses, scratch, network, optimizer } = this.#layout;
    for (const program of [programs.full, programs.last, programs.measured]) {
      program[HEADER_WORD.constants] = constants.byteOffset;
      program[HEADER_WORD.losses] = losses.byteOffset;
      program[HEADER_WORD.scratch] = scratch.byteOffset;
    }
    for (const program of [programs.full, programs.last]) {
      writeOptimizer(program, this.#optimizer, optimizer, network.parameters as Float32Array);
    }
  }

  /** Writes for each step η, what decay leaves of a parameter, and Adam's correction of √s. */
  #writeConstants(count: number, rates: Float64Array): void {
    const { constants, optimizer } = this.#layout;
    for (let i = 0; i < count; i++) {
      const at = CONSTANTS * i;
      setRate(optimizer, rates[i]);
      if (optimizer instanceof Adam) {
        optimizer.countStep();
        constants[at] = optimizer.correctedRate;
        constants[at + 1] = 1 - rates[i] * optimizer.constants.decay;
        constants[at + 2] = 1 / optimizer.correction;
      } else constants[at] = rates[i];
    }
  }
}

/** Compiles the filling in of a batch's examples. */
function gather({ examples }: Layout, { input, target }: Recording): Instruction[] {
  const { inputs, targets, labels } = examples;
  const bytes = inputs instanceof Uint8Array;
  return [
    {
      code: bytes ? INSTRUCTION.gatherBytes : INSTRUCTION.gatherRows,
      places: [inputs.byteOffset, input.data.byteOffset],
      n: input.rows,
      inputs: input.columns,
    },
    {
      code: targets ? INSTRUCTION.gatherRows : INSTRUCTION.gatherLabels,
      places: [(targets ?? (labels as Uint8Array)).byteOffset, target.data.byteOffset],
      n: target.rows,
      inputs: target.columns,
    },
  ];
}
