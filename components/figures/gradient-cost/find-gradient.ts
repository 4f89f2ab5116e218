import { forwardModeGradient } from '../../../src/engine/graph/forward-mode.ts';
import type { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import type { MethodName } from './cost-model.ts';

const EPSILON = 1e-6;

/** Finds the whole gradient of a recorded loss by a method, as it is done: [parameters]; ε for the nudges. */
export function findGradient(
  network: Network,
  recording: Recording,
  method: MethodName,
  epsilon = EPSILON,
): Float64Array {
  switch (method) {
    case 'reverse':
      return byReverseMode(network, recording);
    case 'forward':
      return byForwardMode(network, recording);
    case 'one-sided':
      return byNudges(network, recording, epsilon, false);
    case 'central':
      return byNudges(network, recording, epsilon, true);
  }
}

function byReverseMode(network: Network, { graph, loss }: Recording): Float64Array {
  graph.forward(loss);
  graph.backward(loss);
  return Float64Array.from(network.gradient);
}

/** One tangent for each parameter. */
function byForwardMode({ parameterCount }: Network, { graph, loss, layers }: Recording) {
  graph.forward(loss);
  const found = new Float64Array(parameterCount);
  let at = 0;
  for (const leaf of layers.flatMap(({ weights, biases }) => [weights, biases])) {
    found.set(forwardModeGradient(loss, leaf), at);
    at += leaf.size;
  }
  return found;
}

function byNudges(
  { parameters }: Network,
  { graph, loss }: Recording,
  epsilon: number,
  central: boolean,
): Float64Array {
  const lossNow = () => {
    graph.forward(loss);
    return loss.data[0];
  };
  const before = central ? 0 : lossNow();
  return Float64Array.from(parameters, (kept, i) => {
    parameters[i] = kept + epsilon;
    const above = lossNow();
    parameters[i] = kept - epsilon;
    const slope = central ? (above - lossNow()) / (2 * epsilon) : (above - before) / epsilon;
    parameters[i] = kept;
    return slope;
  });
}
