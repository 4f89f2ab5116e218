import { execFileSync } from 'node:child_process';

/** Room for young objects, so that no collection hides what one round allocates. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];

const STEPS = 20_000;

/** Code not yet compiled boxes its numbers; on a busy machine that takes a while to pass. */
const ALLOCATED = `
  let best = Infinity;
  for (let round = 0; round < 60 && best > 0.5; round++) {
    const before = heap();
    runRound();
    const grown = heap() - before;
    // A round with a collection in it says nothing.
    if (grown >= 0) best = Math.min(best, grown / ${STEPS});
  }
  console.log(best);`;

/** What is kept is kept in every round; compiled code only in some. */
const KEPT = `
  const settled = () => { gc(); gc(); return heap(); };
  runRound();
  let least = Infinity;
  for (let round = 0; round < 4; round++) {
    const before = settled();
    runRound();
    least = Math.min(least, (settled() - before) / ${STEPS});
  }
  console.log(least);`;

/**
 * Measures how many bytes of heap a call allocates, garbage as well, in a Node of its own: in the
 * best of some rounds of 20,000 calls. `setup` is the text of a module, its paths relative to
 * `tests/engine/`, that defines `step`.
 */
export const bytesAllocated = (setup: string): number => measure(setup, ALLOCATED);

/** Measures how many bytes of heap a call leaves behind that no collection frees. */
export const bytesKept = (setup: string): number => measure(setup, KEPT);

function measure(setup: string, script: string): number {
  const input = `${setup}
    const heap = () => process.memoryUsage().heapUsed;
    function runRound() { for (let i = 0; i < ${STEPS}; i++) step(); }
    ${script}`;
  const output = execFileSync(process.execPath, [...FLAGS, '--input-type=module'], {
    cwd: import.meta.dirname,
    input,
    encoding: 'utf8',
  });
  return Number(output);
}
