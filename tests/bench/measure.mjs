// Runs contenders side by side: interleaved rounds, the median of each.

import { expectedLoss } from './contenders/engine.mjs';

const ROUND_MS = 150;
/** Examples that a check may take: float64 is slow. */
const CHECKED = 640;
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
  const steps = Math.max(2, Math.min(10, Math.floor(CHECKED / workload.batch)));
  const expected = remember(({ online = false }) => expectedLoss(workload, steps, online));
  const runners = [];
  for (const [name, prepare] of Object.entries(contenders)) {
    const contender = await prepare(workload);
    // Kernels that this machine does not run.
    if (!contender) continue;
    await checkThatItLearns(`${workload.name}: ${name}`, contender, steps, expected);
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
async function checkThatItLearns(name, contender, steps, expected) {
  const before = await contender.loss();
  await contender.run(steps);
  const after = await contender.loss();
  if (!(after < before)) throw new Error(`${name} does not learn: ${before} → ${after}`);
  if (contender.ownWay) return;
  const wanted = expected(contender);
  if (Math.abs(after - wanted) > TOLERANCE * wanted) {
    throw new Error(`${name} comes to ${after}, not to ${wanted}`);
  }
}

/** Computes once for rivals with batches, and once for those without. */
function remember(compute) {
  const known = new Map();
  return (contender) => {
    if (!known.has(contender.online)) known.set(contender.online, compute(contender));
    return known.get(contender.online);
  };
}

/** Warms a contender up, and finds how many steps it does in a round. */
async function countFor(contender, duration) {
  for (let count = 1; ; count *= 2) {
    const milliseconds = await duration(contender, count);
    if (milliseconds > ROUND_MS / 2) return Math.ceil((count * ROUND_MS) / milliseconds);
  }
}
