import { moons } from '../../src/engine/data/index.ts';
import { initialize, Network } from '../../src/engine/network/index.ts';
import { Random } from '../../src/engine/random.ts';

export const title = 'gradients of mini-batches of the two moons, in a 2-8-1 network';

const EXAMPLES = 256;
const DRAWS = 400;
const SIZES = [1, 4, 16, 64];
const SEED = 1;

/** How far the gradient of a random mini-batch lies from that of all examples, relative to it. */
export function results(): Record<string, number> {
  const { inputs, targets } = moons({ size: EXAMPLES, noise: 0.1, seed: SEED });
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 8, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, SEED);
  /** Returns the gradient of the mean loss of these examples. */
  const gradientOf = (chosen: readonly number[]) => {
    const recording = network.record(chosen.length, 'binary-cross-entropy');
    chosen.forEach((example, i) => {
      recording.input.data.set(inputs.subarray(2 * example, 2 * example + 2), 2 * i);
      recording.target.data[i] = targets[example];
    });
    recording.forward();
    recording.backward();
    return network.gradient.slice();
  };
  const all = gradientOf(Array.from({ length: EXAMPLES }, (_, i) => i));
  const random = new Random(SEED);
  const named = SIZES.flatMap((size) => {
    let squares = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const batch = gradientOf(Array.from({ length: size }, () => random.integer(EXAMPLES)));
      squares += squaredLength(batch.map((slope, i) => slope - all[i]));
    }
    const distance = Math.sqrt(squares / DRAWS / squaredLength(all));
    return [
      [`distance-${size}`, distance],
      [`updates-${size}`, EXAMPLES / size],
    ];
  });
  return { ...Object.fromEntries(named), examples: EXAMPLES, draws: DRAWS };
}

function squaredLength(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] * numbers[i];
  return sum;
}
