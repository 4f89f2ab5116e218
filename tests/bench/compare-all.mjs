import { prepareAdam, prepareFast, timeFirstStep } from './contenders/engine.mjs';
import { contendersOf, OURS } from './contenders/index.mjs';
import { prepare as jax } from './contenders/jax.mjs';
import { compare } from './measure.mjs';
import { measurePeaks } from './peak.mjs';
import { million, operationsOf, workloads } from './workloads.mjs';

const BATCHES = [8, 16, 32, 64, 128, 256, 512];
const SWEEP_ROUNDS = 5;

/** Measures everything in one run; `now` as `compare` wants it, `say` is told what is measured. */
export async function compareAll(now, say) {
  // First: afterwards all code is warm.
  const firstStep = await timeFirstStep(million(64));
  const peaks = [await measurePeaks(now)];
  const results = [];
  for (const workload of workloads) {
    say(workload.name);
    const rates = await compare(workload, contendersOf(workload), now);
    const { key, name, sizes, activation, outputActivation, batch } = workload;
    results.push({
      ...{ key, name, sizes, activation, outputActivation, batch },
      operations: operationsOf(workload) / batch,
      rates,
    });
    peaks.push(await measurePeaks(now));
  }
  say('SGD and Adam');
  const optimizers = await compare(million(64), { sgd: prepareFast(), adam: prepareAdam }, now);
  const sweep = [];
  for (const batch of BATCHES) {
    say(`batches of ${batch}`);
    const rates = await compare(
      million(batch),
      { [OURS]: prepareFast(), 'jax-js': jax },
      now,
      SWEEP_ROUNDS,
    );
    sweep.push({ batch, rates });
  }
  return { firstStep, peaks: highest(peaks), results, optimizers, sweep };
}

/** The highest of each kind, which is the hardest to come near to. */
const highest = (peaks) =>
  Object.fromEntries(
    Object.keys(peaks[0]).map((kind) => [kind, Math.max(...peaks.map((each) => each[kind]))]),
  );
