import type { KernelKind } from '../../../src/engine/kernels/choose.ts';
import { FastTrainer, loadKernels } from '../../../src/engine/kernels/index.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Random } from '../../../src/engine/random.ts';
import { type MeasuredWork, shapeOf } from './speeds.ts';

/** What a build of the engine did here, or why it could not. */
export type Timed =
  | { readonly kind: KernelKind; readonly rate: number }
  | { readonly kind: KernelKind; readonly reason: string };

const LEAST_EXAMPLES = 1024;
const RATE = 0.01;

/**
 * Trains the network of a work with one build of the engine for so many milliseconds of `now`, and
 * counts the examples it learned from.
 */
export async function timeBuild(
  kind: KernelKind,
  work: MeasuredWork,
  milliseconds: number,
  now: () => number,
): Promise<Timed> {
  const kernels = await loadKernels(kind);
  if (kernels.kind !== kind) {
    return { kind, reason: kernels.passedOver[0]?.reason ?? 'not to be had here' };
  }
  const trainer = trainerFor(work, kernels);
  // Warm: what is compiled on first use is not to count.
  trainer.run(1);
  const started = now();
  let steps = 0;
  let elapsed = 0;
  for (let count = 1; elapsed < milliseconds; count = nextCount(steps, elapsed)) {
    steps += trainer.run(count);
    elapsed = now() - started;
  }
  return { kind, rate: (1000 * steps * work.batch) / elapsed };
}

/** About a twentieth of a second at the pace so far: often enough to end in time, too seldom to cost. */
function nextCount(steps: number, elapsed: number): number {
  return elapsed > 0 ? Math.max(1, Math.round((50 * steps) / elapsed)) : 2 * steps;
}

function trainerFor(work: MeasuredWork, kernels: Awaited<ReturnType<typeof loadKernels>>) {
  const { batch, sizes, outputActivation } = work;
  const random = new Random(1);
  const size = batch * Math.ceil(LEAST_EXAMPLES / batch);
  const inputs = Float32Array.from({ length: size * sizes[0] }, () => random.uniform(-0.5, 0.5));
  const classes = Math.max(2, sizes[sizes.length - 1]);
  const labels = Uint8Array.from({ length: size }, () => random.integer(classes));
  const trainer = new FastTrainer(
    kernels,
    shapeOf(work),
    { size, inputs, labels },
    {
      loss: outputActivation === 'softmax' ? 'cross-entropy' : 'half-squared-error',
      learningRate: RATE,
      batchSize: batch,
    },
  );
  initialize(trainer.network, { kind: 'he-normal' }, 1);
  trainer.beginHere();
  return trainer;
}
