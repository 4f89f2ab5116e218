import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { Random } from '../../../src/engine/random.ts';
import { type PassWork, workOf } from './pass-work.ts';

export type MethodName = 'reverse' | 'forward' | 'one-sided' | 'central';

export const METHODS: readonly MethodName[] = ['reverse', 'forward', 'one-sided', 'central'];

/** The widths n of the networks 2-n-n-1. */
export const WIDTHS = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
/** Examples in the batch whose gradient is wanted. */
export const BATCH = 16;

/** A network of the figure, recorded. */
export interface CostCase {
  readonly width: number;
  readonly parameters: number;
  readonly work: PassWork;
}

/** Counts what a network 2-n-n-1 has to do. */
export function costCase(width: number): CostCase {
  const { network, recording } = recordedNetwork(width);
  return { width, parameters: network.parameterCount, work: workOf(recording.loss) };
}

/** The networks of the figure, the narrowest first. */
export const CASES: readonly CostCase[] = WIDTHS.map(costCase);

/** Returns the multiply-adds of one whole gradient by a method. */
export function costOf({ parameters, work }: CostCase, method: MethodName): number {
  switch (method) {
    case 'reverse':
      return work.forward + work.backward;
    case 'forward':
      return work.forward + parameters * work.tangent;
    case 'one-sided':
      return (parameters + 1) * work.forward;
    case 'central':
      return 2 * parameters * work.forward;
  }
}

/** Makes the network of a width and records its loss on a batch, with seeded numbers in all of it. */
export function recordedNetwork(width: number): { network: Network; recording: Recording } {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: width, activation: 'tanh' },
      { neurons: width, activation: 'tanh' },
      { neurons: 1, activation: 'identity' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 1);
  const recording = network.record(BATCH, 'half-squared-error');
  const random = new Random(1);
  recording.input.data.forEach((_, i, data) => {
    data[i] = random.uniform(-1, 1);
  });
  recording.target.data.forEach((_, i, data) => {
    data[i] = random.uniform(-1, 1);
  });
  return { network, recording };
}
