import type { BatchOrder } from '../training/batch-order.ts';
import type { FastSettings, Layout } from './layout.ts';
import { PlainSteps, type Steps } from './plain-steps.ts';
import { NotCovered } from './program/compile.ts';
import { KernelSteps } from './program/kernel-steps.ts';

/** Takes the kernels' steps where there are kernels and they know all of the graph. */
export function stepsFor(
  layout: Layout,
  batches: BatchOrder,
  settings: FastSettings,
): { steps: Steps; because?: string } {
  const { run } = layout.machine;
  if (!run) return { steps: new PlainSteps(layout, batches) };
  try {
    return { steps: new KernelSteps(layout, batches, settings, run) };
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error;
    return { steps: new PlainSteps(layout, batches), because: error.message };
  }
}
