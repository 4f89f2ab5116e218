import { contenders } from './contenders/index.mjs';
import { compare } from './measure.mjs';
import { workloads } from './workloads.mjs';

/** Returns samples a second by workload and contender; `now` as `compare` wants it. */
export async function compareAll(now) {
  const results = {};
  for (const workload of workloads) {
    results[workload.name] = await compare(workload, contenders, now);
  }
  return results;
}
