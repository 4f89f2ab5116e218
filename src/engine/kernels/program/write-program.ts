import type { Optimizer, OptimizerSettings } from '../../training/optimizers/index.ts';
import { UPDATE } from './codes.ts';
import type { Instruction } from './compile.ts';

/** Words before the instructions, and in each of them. */
const HEADER = 16;
const INSTRUCTION_WORDS = 12;

/** Numbers that each step has of its own. */
export const CONSTANTS = 4;

/** How many words a program of so many instructions takes; it ends with a 0. */
export const wordsOf = (instructions: number): number =>
  HEADER + INSTRUCTION_WORDS * instructions + 1;

/** The header's words, which say where the kernels find things. */
export const HEADER_WORD = { order: 0, orderStep: 1, constants: 2, losses: 3, scratch: 4 } as const;
const OPTIMIZER_WORD = 5;

/** Writes instructions into the words of a program. */
export function writeInstructions(
  words: Int32Array<ArrayBuffer>,
  instructions: readonly Instruction[],
): void {
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  instructions.forEach((instruction, i) => {
    const { code, places, n, inputs, outputs = 0, which = 0, divisor = 1 } = instruction;
    const at = HEADER + INSTRUCTION_WORDS * i;
    words[at] = code;
    words.set(places, at + 1);
    words.set([n, inputs, outputs, which], at + 5);
    floats[at + 9] = divisor;
  });
  words[HEADER + INSTRUCTION_WORDS * instructions.length] = 0;
}

/** Writes which update the kernels do; `parameters` is the place of the first. */
export function writeOptimizer(
  words: Int32Array<ArrayBuffer>,
  settings: OptimizerSettings,
  { memory }: Optimizer,
  parameters: Float32Array,
): void {
  const toMemory = memory.byteOffset - parameters.byteOffset;
  const [first, second, epsilon] = constantsOf(settings);
  words.set([UPDATE[settings.kind], toMemory, toMemory + parameters.byteLength], OPTIMIZER_WORD);
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  floats.set([first, second, 1 - first, 1 - second, epsilon], OPTIMIZER_WORD + 3);
}

/** Writes that gradients are stored, each as far from its parameter as `gradient` is from `parameters`. */
export function writeStoring(
  words: Int32Array<ArrayBuffer>,
  gradient: Float32Array,
  parameters: Float32Array,
): void {
  words.set([UPDATE.store, gradient.byteOffset - parameters.byteOffset], OPTIMIZER_WORD);
}

/** The factors of an optimizer's memories, and ε. */
function constantsOf(
  settings: OptimizerSettings,
): [first: number, second: number, epsilon: number] {
  switch (settings.kind) {
    case 'sgd':
      return [0, 0, 0];
    case 'momentum':
    case 'nesterov':
      return [settings.momentum ?? 0.9, 0, 0];
    case 'rmsprop':
      return [settings.smoothing ?? 0.99, 0, settings.epsilon ?? 1e-8];
    default:
      return [settings.beta1 ?? 0.9, settings.beta2 ?? 0.999, settings.epsilon ?? 1e-8];
  }
}
