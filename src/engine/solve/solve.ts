import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import { buildNetwork, fillExamples, gradientsOf, parametersOf } from './build.ts';
import { checkPass, checkState } from './divergence.ts';
import type { NetworkWithData, SolveExample } from './network-with-data.ts';
import type { ExampleTrace, Solution } from './solution.ts';

/**
 * Solves a network with its data by the rules of the worked-solution format: every value, delta and
 * gradient at the initial parameters, then the updates. Throws DivergenceError for the first number
 * of updates after which a parameter or the loss is not finite.
 */
export function solve(given: NetworkWithData): Solution {
  const network = buildNetwork(given);
  const one = network.record(1, given.loss);
  const all = network.record(given.examples.length, given.loss);
  fillExamples(all, given.examples);

  const examples = given.examples.map((example) => trace(network, one, example));
  const lossBefore = lossAfterUpdate(0, network, all);
  if (given.mode === 'batch') all.backward();
  else differentiate(one, given.examples[0]);
  checkPass(network, given.mode === 'batch' ? all : one);
  const gradients = gradientsOf(network);

  let lossAfter = lossBefore;
  for (let update = 1; update <= given.updates; update++) {
    if (given.mode === 'batch') {
      all.backward();
      descend(network, given);
    } else {
      for (const example of given.examples) {
        differentiate(one, example);
        descend(network, given);
      }
    }
    lossAfter = lossAfterUpdate(update, network, all);
  }
  return { examples, gradients, updated: parametersOf(network), lossBefore, lossAfter };
}

/** Computes L over all examples at the present parameters. */
function lossAfterUpdate(update: number, network: Network, all: Recording): number {
  all.graph.forward(all.loss);
  checkState(network, all, update);
  return all.loss.number;
}

/** Computes the gradient of one example's loss at the present parameters. */
function differentiate(one: Recording, example: SolveExample): void {
  fillExamples(one, [example]);
  one.graph.forward(one.loss);
  one.backward();
}

/** Takes one step against the gradient; frozen biases stay where they are. */
function descend(
  { parameters, gradient, layers }: Network,
  { learningRate, freezeBiases }: NetworkWithData,
): void {
  if (freezeBiases) for (let l = 0; l < layers.length; l++) layers[l].biasGradient.fill(0);
  for (let i = 0; i < parameters.length; i++) parameters[i] -= learningRate * gradient[i];
}

/** Runs one example forward and backward and writes down what happened. */
function trace(network: Network, one: Recording, example: SolveExample): ExampleTrace {
  fillExamples(one, [example]);
  one.forward();
  one.backward();
  checkPass(network, one);
  const layers = one.layers.map(({ preActivation, activation }, l) => ({
    preActivation: Array.from(preActivation.data),
    activation: Array.from(activation.data),
    delta: Array.from(one.delta(l + 1)),
  }));
  return { layers, loss: one.loss.number };
}
