// What the benchmark says, in Markdown.

const OURS = 'the engine';

/** The least ratios the book promises, by workload and rival. */
const PROMISED = {
  '2-4-1 sigmoid, batch 1': { convnetjs: 2 },
  '2-8-8-1 tanh, batch 10': { convnetjs: 2.5, 'brain.js': 1.5, tfjs: 20 },
  '64-32-10 sigmoid, batch 32': { convnetjs: 3, 'brain.js': 3, tfjs: 6 },
};

/** What is compared, and how each contender goes about it. */
export const COMPARED = `Full training steps (forward, loss, backward, SGD update), one thread: the median of nine interleaved
rounds, in time that the thread had the processor for.

- **the engine**: \`Trainer.step()\`, float64: copies the batch, replays the graph, updates, looks for
  divergence, keeps the history. The bare replay is graph and optimizer alone.
- **convnetjs**: \`SGDTrainer\`, float64, one example at a time, an update after each batch. Its
  regression layer is linear, so the squashing one before it counts as the output.
- **brain.js**: \`trainPattern\` with its error, float32 arrays. It knows no batches: it updates after
  every example. Its output is squashed like its hidden layers, its loss is the squared error.
- **tfjs**: \`optimizer.minimize\`, float32, the plain JavaScript backend, an update after each batch.
`;

const samples = (perSecond) => Math.round(perSecond).toLocaleString('en-GB');

/** Writes one workload's results: samples a second, and our ratio to each rival. */
export function comparison(name, results) {
  const lines = [
    `### ${name}`,
    '',
    '| | samples a second | the engine is | promised |',
    '| --- | ---: | ---: | ---: |',
  ];
  for (const [contender, rate] of Object.entries(results)) {
    const ratio = contender === OURS ? '' : `${(results[OURS] / rate).toFixed(2)}×`;
    const least = PROMISED[name]?.[contender];
    lines.push(`| ${contender} | ${samples(rate)} | ${ratio} | ${least ? `${least}×` : ''} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Lists the promises that these results do not keep. */
export function broken(name, results) {
  return Object.entries(PROMISED[name] ?? {})
    .filter(([rival, least]) => results[rival] && results[OURS] / results[rival] < least)
    .map(([rival, least]) => `${name}: less than ${least}× ${rival}`);
}

/** Writes what was measured on the pages of the book: rows of [what, how much]. */
export function pages(rows) {
  const lines = [
    '### The book in the page',
    '',
    'By the clock on the wall, so the load counts; the main thread’s work is in its own time.',
    '',
    '| | |',
    '| --- | ---: |',
  ];
  for (const [what, howMuch] of rows) lines.push(`| ${what} | ${howMuch} |`);
  return `${lines.join('\n')}\n`;
}
