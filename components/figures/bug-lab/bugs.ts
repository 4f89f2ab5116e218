/** Which program it is: the right one, or that with one of the ten bugs. */
export type BugName =
  | 'sign'
  | 'slope'
  | 'stale'
  | 'transposed'
  | 'bias'
  | 'twice'
  | 'order'
  | 'axis'
  | 'zero'
  | 'equal';

export type ProgramName = 'right' | BugName;

/** One thing wrong in training.ts. */
export interface Bug {
  readonly name: BugName;
  /** After “With …”. */
  readonly label: string;
  /** The text of the right program, which stands there once, and what is written instead. */
  readonly change: readonly [from: string, to: string];
  /** Why it does what the instruments show. */
  readonly says: string;
}

export const BUGS: readonly Bug[] = [
  {
    name: 'sign',
    label: 'a delta of the wrong sign',
    change: ['(a - targets[i][j]) * slope(a)', '(targets[i][j] - a) * slope(a)'],
    says: 'All deltas are made from those of the outputs, so every gradient has the wrong sign, and every update climbs. Opposite numbers have the relative distance 2, the largest there is: a check that says 2 everywhere says “sign”.',
  },
  {
    name: 'slope',
    label: 'a slope φ′ forgotten',
    change: ['return sum * slope(a);', 'return sum;'],
    says: 'The slope of a sigmoid is positive and at most a quarter. Without it no hidden delta has a wrong sign, but each is too large, and the more so the closer its neuron is to saturation. The loss even falls faster at first. Then the hidden neurons have run into saturation, where the true slope is nearly 0, and do not come back.',
  },
  {
    name: 'stale',
    label: 'gradients of stale weights',
    change: ['backwardPass(current, batch', 'backwardPass(layers, batch'],
    says: 'The loop keeps the newest weights in “current” and asks for the gradient at “layers”, those of the beginning. The gradient is right, only for weights that the run has long left: so the check passes. Each epoch takes the same steps again, only in another order: down into the valley, across it and up the other side.',
  },
  {
    name: 'transposed',
    label: 'weights transposed on the way back',
    change: ['sum += delta[i][j] * weights[j][k]', 'sum += delta[i][j] * weights[k][j]'],
    says: 'What leads from hidden neuron k to the outputs stands in column k of the weights; here row k is read. Both layers have three neurons, so all shapes fit. And it trains as well as the right program: the gradients of the output layer are right, and that layer learns to use whatever the hidden layer becomes. On another task, or with other weights, it may not. Only the gradient check sees it.',
  },
  {
    name: 'bias',
    label: 'biases forgotten in the forward pass',
    change: ['let z = biases[j];', 'let z = 0;'],
    says: 'The backward pass finds gradients for the biases, and the updates change them, but nothing reads them. A nudge of a bias changes nothing, so its central difference is exactly 0: a sign that the forward pass is at fault, not the backward pass. The network still learns, with one means less.',
  },
  {
    name: 'twice',
    label: 'a division by n twice',
    change: ['gradients, learningRate);', 'gradients, learningRate / batchSize);'],
    says: 'The gradient is a mean already. Divided by the batch size once more it is still a gradient of the right direction: this is the right program at a smaller learning rate, number for number. Nothing is wrong but the pace, and only who knows how fast it should be can see that.',
  },
  {
    name: 'order',
    label: 'no shuffle',
    change: ['  shuffle(order, random);\n', ''],
    says: 'The flowers are listed species by species, and so are the batches. For a third of each epoch the network sees one species alone, leans to it and unlearns the others. The gradient of each batch is right. A single batch is learned as it should be, since there the order means nothing.',
  },
  {
    name: 'axis',
    label: 'a sum along the wrong axis',
    change: ['biases: delta[0].map((_, j) => mean(column(j)))', 'biases: delta.map(mean)'],
    says: 'Each bias should get the mean of its column of deltas. Here the rows are gone through: one number for each flower, not for each neuron. The update uses the first three of them, which mean nothing for the biases, and does not complain. The shape check needs no number at all to see it.',
  },
  {
    name: 'zero',
    label: 'gradients not set to zero',
    change: ['      setToZero(gradients);\n', ''],
    says: 'Each backward pass adds its gradient to all that were there before. The sum acts like a speed that nothing brakes: the loss runs through its valleys and swings. Checked once, from zero, the gradient is right. And a single batch is learned all the better: a pass there does not speak for the loop.',
  },
  {
    name: 'equal',
    label: 'all weights equal at the start',
    change: ['() => 2 * random() - 1', '() => 0.5'],
    says: 'The three hidden neurons begin equal, get equal gradients and stay equal: the network has one hidden neuron, three times. One number is not enough to tell three species apart with these outputs, not even on one batch. Every gradient is right.',
  },
];

export const bugOf = (name: BugName): Bug => BUGS.find((bug) => bug.name === name) ?? BUGS[0];

/** Returns the program with a bug in it. Throws unless the old text stands there once. */
export function withBug(code: string, { name, change: [from, to] }: Bug): string {
  const count = code.split(from).length - 1;
  if (count !== 1) throw new Error(`bug ${name}: “${from}” stands ${count} times in the program`);
  // As a function: a dollar sign in the new text means nothing.
  return code.replace(from, () => to);
}

/** Where two programs part: lines of the right one, and what stands in their place. */
export interface Difference {
  /** Of the first line, from 1. */
  readonly line: number;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares programs that differ in one place. */
export function differenceOf(right: string, wrong: string): Difference {
  const [a, b] = [right.split('\n'), wrong.split('\n')];
  let same = 0;
  while (a[same] === b[same]) same++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - same && a.at(-1 - end) === b.at(-1 - end)) end++;
  return {
    line: same + 1,
    right: a.slice(same, a.length - end),
    wrong: b.slice(same, b.length - end),
  };
}
