/** The last cell: trains with the reader's functions, and sends the figure every number on the way. */
interface Layer {
  weights: number[][];
  biases: number[];
}

declare const $$task: {
  start: Layer[];
  learningRate: number;
  epochs: number;
  lossBelow: number;
};
declare const $$examples: { inputs: number[][]; targets: number[][]; asked: number[][] };
declare const $$calls: Record<string, number>;
declare function $$now(): number;
declare function $$send(name: string, numbers: number[]): void;
declare function $$progress(fraction: number): void;
declare function forwardNetwork(input: number[], layers: Layer[]): { activations: number[][] };
declare function gradientCheck(
  loss: (layers: Layer[]) => number,
  layers: Layer[],
  gradients: Layer[],
  epsilon: number,
): number;
declare function lossAndGradients(
  layers: Layer[],
  inputs: number[][],
  targets: number[][],
): { loss: number; gradients: Layer[] };
declare function train(
  layers: Layer[],
  lossAndGradients: (layers: Layer[]) => { loss: number; gradients: Layer[] },
  settings: { learningRate: number; epochs: number; lossBelow: number },
): { stopped: string; losses: number[]; layers: Layer[] };

const { start, learningRate, epochs, lossBelow } = $$task;
const { inputs, targets, asked } = $$examples;

const copyOf = (layers: Layer[]): Layer[] =>
  layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => [...row]),
    biases: [...biases],
  }));

/** Strings layers together: of each the weights, row by row, then the biases. */
function inOneList(layers: Layer[], what: string): number[] {
  const fits = start.every(({ weights, biases }, l) => {
    const layer = layers?.[l];
    return (
      layer?.biases?.length === biases.length &&
      layer.weights?.length === weights.length &&
      weights.every((row, j) => layer.weights[j]?.length === row.length)
    );
  });
  if (!fits || layers.length !== start.length) {
    throw new TypeError(`${what} have not the shape of the layers that training began with.`);
  }
  return layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
}

/** Updates in one message; `CAPS` of the runner allows 4096 numbers. */
const most = Math.floor(4095 / (1 + inOneList(start, 'The first layers').length));
let count = 0;
let first = 0;
let numbers: number[] = [];
let latest: number[] = [];
let sent = $$now();
const send = () => {
  if (numbers.length > 0) $$send('run', [first, ...numbers]);
  [first, numbers, sent] = [count, [], $$now()];
  $$progress(count / epochs);
};

const step123 = (layers: Layer[]) => lossAndGradients(layers, inputs, targets);
const watched = (layers: Layer[]) => {
  const learned = step123(layers);
  const now = inOneList(layers, `After ${count} updates the layers`);
  // A loop may ask twice for the same weights; an update is where they have changed.
  if (count > 0 && now.every((parameter, i) => parameter === latest[i])) return learned;
  if (count > epochs)
    throw new RangeError(`train makes more than the ${epochs} updates asked for.`);
  latest = now;
  numbers.push(learned.loss, ...now);
  count++;
  const diverged = !(Number.isFinite(learned.loss) && now.every(Number.isFinite));
  if (diverged || count - first === most || $$now() - sent > 100) send();
  if (diverged) throw new RangeError('The loss or a weight is no number any more.');
  return learned;
};
function trained() {
  try {
    return train(copyOf(start), watched, { learningRate, epochs, lossBelow });
  } finally {
    // Also what went well before something failed.
    send();
  }
}
const run = trained();

const calls = { ...$$calls };
const lossOf = (layers: Layer[]) => step123(layers).loss;
const check = (name: string, layers: Layer[]) => {
  const { gradients } = step123(copyOf(layers));
  const distance = gradientCheck(lossOf, copyOf(layers), gradients, 1e-5);
  $$send(name, [distance, ...inOneList(gradients, 'The gradients')]);
};
check('check at the start', start);
check('check at the end', run.layers);
$$send('calls', Object.values({ ...calls, gradientCheck: $$calls.gradientCheck }));
$$send('inputs', inputs.flat());
$$send(
  'predictions',
  asked.flatMap((input) => forwardNetwork(input, run.layers).activations[start.length]),
);
$$send('end', [run.stopped === 'loss' ? 0 : 1, run.losses.length]);

export {};
