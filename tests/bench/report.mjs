// What the benchmark says, in Markdown.

import {
  LEAST_OF_ADAM,
  LEAST_OF_PEAK,
  LEAST_OF_SWEEP,
  MOST_FIRST_STEP_MS,
  MOST_KILOBYTES,
  PROMISED,
  shareOfPeak,
} from './promises.mjs';

export const OURS = 'the engine';

const COMPARED = `Full training steps (forward, loss, backward, SGD update) of the same network from the same weights on
the same examples, one thread: the median of interleaved rounds, in time that the thread had the
processor for. Before it is timed, every contender has to learn, and to come to the very loss that the
engine comes to in float64 (synaptic apart: it leaves out φ′ at the output, and passes deltas back
through weights that it has already updated).

- **the engine**: \`FastTrainer.run()\`, float32, with the best kernels there are: copies each batch out
  of the data, looks for divergence. Beside it the same with other kernels, and \`Trainer.step()\`, in
  float64, as the chapters' figures train.
- **jax-js**: the wasm backend, one thread; the whole step, update included, in one \`jit\`; the loss
  read after every step, without which its work piles up and it is several times as slow.
- **tfjs-wasm**: \`optimizer.minimize\`, the wasm backend with SIMD, one thread.
- **convnetjs**: \`SGDTrainer\`, float64, one example at a time, an update after each batch.
- **brain.js**: \`trainPattern\`, float32 arrays; an update after every example; half the squared error.
- **synaptic**: \`activate\` and \`propagate\`, float64; an update after every example. It writes a program
  for the very network and compiles it with \`new Function\`. We do not.
`;

const samples = (perSecond) => Math.round(perSecond).toLocaleString('en-GB');
const giga = (perSecond) => (perSecond / 1e9).toFixed(1);
const percent = (share) => `${Math.round(100 * share)} %`;

/** Writes a run as a report. */
export function report(run) {
  const { where, version, machine, processors, load, date, command } = run;
  return [
    `## ${where} ${version}, ${machine}\n`,
    `Written by \`${command}\` on ${date}, at a load average of ${load} on ${processors}\nprocessors.\n`,
    COMPARED,
    peaks(run),
    ...run.results.map((result) => comparison(run, result)),
    sweepTable(run),
    rest(run),
    ...(run.rows ? [pages(run.rows)] : []),
  ].join('\n');
}

const table = (head, rows) => {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return `${[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
};

const peaks = ({ peaks }) =>
  `### Peak of the processor, multiplying and adding in registers alone\n\n${table(
    ['', 'GF/s'],
    Object.entries(peaks).map(([kind, rate]) => [kind, giga(rate)]),
  )}`;

/** Writes one workload's results: samples a second, and our ratio to each rival. */
function comparison(run, result) {
  const { key, name, operations, rates } = result;
  const rows = Object.entries(rates).map(([contender, rate]) => {
    const ratio = contender === OURS ? '' : `${(rates[OURS] / rate).toFixed(2)}×`;
    const least = PROMISED[key][contender];
    return [contender, samples(rate), giga(operations * rate), ratio, least ? `${least}×` : ''];
  });
  const head = ['', 'samples a second', 'GF/s', 'the engine is', 'promised'];
  const share = `The engine is at ${percent(shareOfPeak(run, result))} of the peak`;
  const promised = key >= 'd' ? `; promised: ${percent(LEAST_OF_PEAK)}` : '';
  return `### (${key}) ${name}\n\n${table(head, rows)}\n${share}${promised}.\n`;
}

const sweepTable = ({ sweep }) =>
  `### The network of (e) at other batch sizes; promised: ${LEAST_OF_SWEEP}×\n\n${table(
    ['batch', 'the engine, samples a second', 'jax-js', 'the engine is'],
    sweep.map(({ batch, rates }) => [
      batch,
      samples(rates[OURS]),
      samples(rates['jax-js']),
      `${(rates[OURS] / rates['jax-js']).toFixed(2)}×`,
    ]),
  )}`;

function rest({ optimizers, firstStep, kilobytes }) {
  const { load, prepare, step, total, kind } = firstStep;
  const parts = `kernels (${kind}) ${load.toFixed(1)}, network ${prepare.toFixed(1)}, step ${step.toFixed(1)}`;
  return `### And\n\n${table(
    ['', '', 'promised'],
    [
      [
        '(e) with Adam, of its speed with SGD',
        percent(optimizers.adam / optimizers.sgd),
        percent(LEAST_OF_ADAM),
      ],
      [
        `first step of (e), by the clock: ${parts}`,
        `${total.toFixed(0)} ms`,
        `${MOST_FIRST_STEP_MS} ms`,
      ],
      [
        'the fast trainer with the kernels a browser loads, gzip',
        `${kilobytes.toFixed(1)} kB`,
        `${MOST_KILOBYTES} kB`,
      ],
    ],
  )}`;
}

/** Writes what was measured on the pages of the book: rows of [what, how much]. */
function pages(rows) {
  const note =
    'By the clock on the wall, so the load counts; the main thread’s work is in its own time.';
  return `### The book in the page\n\n${note}\n\n${table(['', ''], rows)}`;
}
