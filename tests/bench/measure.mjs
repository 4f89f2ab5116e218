// Runs contenders side by side: interleaved rounds, the median of each.

import { expectedLoss } from './contenders/engine.mjs';

const ROUND_MS = 150;
const CHECKED_STEPS = 10;
/** How far the loss may be from float64's, as a share: float32 rounds. */
const TOLERANCE = 1e-4;

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/**
 * Returns samples a second by contender's name. `now` gives (or promises) the milliseconds this
 * thread has had the processor for, so that other programs on the machine do not count. Throws where
 * a contender does not do the work.
 */
export async function compare(workload, contenders, now, rounds = 7) {
  const duration = async (contender, count) => {
    const started = await now();
    await contender.run(count);
    return (await now()) - started;
  };
  const runners = [];
  for (const [name, prepare] of Object.entries(contenders)) {
    const contender = await prepare(workload);
    // Kernels that this machine does not run.
    if (!contender) continue;
    await checkThatItLearns(name, contender, workload);
    runners.push({ name, contender, count: await countFor(contender, duration), rates: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contender, count, rates } of runners) {
      rates.push((count * workload.batch * 1000) / (await duration(contender, count)));
    }
  }
  for (const { contender } of runners) contender.dispose?.();
  return Object.fromEntries(runners.map(({ name, rates }) => [name, median(rates)]));
}

/** Throws unless the loss falls, and to the number that the engine in float64 comes to. */
async function checkThatItLearns(name, contender, workload) {
  const before = await contender.loss();
  await contender.run(CHECKED_STEPS);
  const after = await contender.loss();
  if (!(after < before)) {
    throw new Error(`${workload.name}: ${name} does not learn: ${before} → ${after}`);
  }
  if (contender.follows === null) return;
  const expected = expectedLoss(workload, CHECKED_STEPS, contender);
  if (Math.abs(after - expected) > TOLERANCE * expected) {
    throw new Error(`${workload.name}: ${name} comes to ${after}, not to ${expected}`);
  }
}

/** Warms a contender up, and finds how many steps it does in a round. */
async function countFor(contender, duration) {
  for (let count = 1; ; count *= 2) {
    const milliseconds = await duration(contender, count);
    if (milliseconds > ROUND_MS / 2) return Math.ceil((count * ROUND_MS) / milliseconds);
  }
}
