// Runs contenders side by side: interleaved rounds, the median of each.

const ROUNDS = 9;
const ROUND_MS = 200;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/**
 * Returns samples a second by contender's name. `now` gives (or promises) the milliseconds this
 * thread has had the processor for, so that other programs on the machine do not count.
 */
export async function compare(workload, contenders, now) {
  const duration = async (step, count) => {
    const started = await now();
    for (let i = 0; i < count; i++) step();
    return (await now()) - started;
  };

  const runners = [];
  for (const [name, prepare] of Object.entries(contenders)) {
    const step = await prepare(workload);
    runners.push({ name, step, count: await countFor(step, duration), rates: [] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { step, count, rates } of runners) {
      rates.push((count * workload.batch * 1000) / (await duration(step, count)));
    }
  }
  return Object.fromEntries(runners.map(({ name, rates }) => [name, median(rates)]));
}

/** Warms a contender up, and finds how many steps it does in a round. */
async function countFor(step, duration) {
  for (let count = 1; ; count *= 2) {
    const milliseconds = await duration(step, count);
    if (milliseconds > ROUND_MS / 2) return Math.ceil((count * ROUND_MS) / milliseconds);
  }
}
