// What the book promises of its engine, as ratios in one run, and whether a run keeps it.

import { OURS } from './report.mjs';

/** The least ratios, by workload and rival. */
export const PROMISED = {
  a: { synaptic: 0.8, convnetjs: 2 },
  b: { synaptic: 3.5, convnetjs: 10, 'brain.js': 1.5 },
  c: { 'jax-js': 15, 'tfjs-wasm': 25, convnetjs: 3, 'brain.js': 3 },
  d: { 'jax-js': 2, 'tfjs-wasm': 11, convnetjs: 25 },
  e: { 'jax-js': 2.4, 'tfjs-wasm': 13, convnetjs: 22 },
};

export const LEAST_OF_PEAK = 0.8;
export const LEAST_OF_SWEEP = 1.5;
export const LEAST_OF_ADAM = 0.65;
export const MOST_FIRST_STEP_MS = 50;
export const MOST_KILOBYTES = 25;

/** Returns the share of the peak that a workload's result comes to. */
export const shareOfPeak = ({ peaks }, { operations, rates }) =>
  (operations * rates[OURS]) / (peaks.relaxed ?? peaks.strict);

/** Lists the promises that a run does not keep. */
export function missed(run) {
  const { results, sweep, optimizers, firstStep, kilobytes } = run;
  const lines = [];
  const atLeast = (what, value, least) => {
    if (!(value >= least)) lines.push(`${what}: ${value.toFixed(2)}, at least ${least}`);
  };
  const atMost = (what, value, most) => {
    if (!(value <= most)) lines.push(`${what}: ${value.toFixed(1)}, at most ${most}`);
  };
  for (const result of results) {
    const { key, rates } = result;
    for (const [rival, least] of Object.entries(PROMISED[key])) {
      atLeast(`(${key}) times ${rival}`, rates[OURS] / rates[rival], least);
    }
    if (key >= 'd') atLeast(`(${key}) share of the peak`, shareOfPeak(run, result), LEAST_OF_PEAK);
  }
  for (const { batch, rates } of sweep) {
    atLeast(`batches of ${batch}, times jax-js`, rates[OURS] / rates['jax-js'], LEAST_OF_SWEEP);
  }
  atLeast('Adam against SGD', optimizers.adam / optimizers.sgd, LEAST_OF_ADAM);
  atMost('first step in ms', firstStep.total, MOST_FIRST_STEP_MS);
  atMost('engine with kernels in kB', kilobytes, MOST_KILOBYTES);
  return lines;
}
