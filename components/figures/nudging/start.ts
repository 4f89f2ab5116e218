import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { type Size, taskOf } from './task.ts';

/** Training ends when the loss is below this. */
export const GOAL = 0.1;

/** Makes the neuron with all parameters 0 and records its loss on the whole task. */
export function startOf(size: Size): { network: Network; recording: Recording } {
  const network = new Network({ inputs: size, layers: [{ neurons: 1, activation: 'sigmoid' }] });
  const task = taskOf(size);
  const recording = network.record(task.size, 'binary-cross-entropy');
  recording.input.data.set(task.inputs);
  recording.target.data.set(task.targets);
  return { network, recording };
}
