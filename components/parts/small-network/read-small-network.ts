import { FormatError } from '../../../src/engine/solve/format-error.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { LIMITS, type SmallNetwork, widthsOf } from './small-network.ts';

/** Makes a small network of any JSON. Throws LinkError, which says what is wrong, for all else. */
export function readSmallNetwork(data: unknown): SmallNetwork {
  const network = readFormat(data);
  const widths = widthsOf(network);
  const { layers, neurons, examples, number } = LIMITS;
  if (network.layers.length > layers) {
    throw new LinkError(`its network has more than ${layers} layers of weights`);
  }
  if (Math.max(...widths) > neurons) {
    throw new LinkError(`a layer of its network is wider than ${neurons}`);
  }
  if (network.examples.length > examples) {
    throw new LinkError(`its network has more than ${examples} examples`);
  }
  if (numbersOf(network).some((value) => Math.abs(value) > number)) {
    throw new LinkError('a number of its network is beyond a million');
  }
  return network;
}

/** True for a network within the limits: it can be edited in a form, and travels. */
export function isSmall(network: SmallNetwork): boolean {
  try {
    readSmallNetwork(network);
    return true;
  } catch (error) {
    if (error instanceof LinkError) return false;
    throw error;
  }
}

function readFormat(data: unknown): SmallNetwork {
  try {
    return parseWorkedSolution(JSON.stringify(data) ?? '');
  } catch (error) {
    if (error instanceof FormatError) throw new LinkError(`in its network, ${error.message}`);
    throw error;
  }
}

function numbersOf({ layers, examples, learningRate }: SmallNetwork): number[] {
  const parameters = layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  return [
    ...parameters,
    ...examples.flatMap(({ input, target }) => [...input, ...target]),
    learningRate,
  ];
}
