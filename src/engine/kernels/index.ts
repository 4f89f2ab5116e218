export { type KernelKind, type Kernels, loadKernels } from './choose.ts';
export type { Examples } from './examples.ts';
export { FastTrainer } from './fast-trainer.ts';
export type { FastSettings } from './layout.ts';
export type { Measured } from './measure.ts';
