import { compareDigits } from '../../components/figures/printed-numbers/compare-digits.ts';
import { OrderRun } from '../../components/figures/stale-order/order-run.ts';
import { buildNetwork } from '../../src/engine/solve/build.ts';
import { solve } from '../../src/engine/solve/index.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';
import { printedExamples } from '../print/index.ts';
import { epochsOf, network as xor } from '../print/negnevitsky.ts';
import { network } from './mazur.ts';

export const title = 'published examples, computed again';

/** What Mazur’s network gives in both orders, with biases trained, and how many numbers agree. */
export function results(): Record<string, number> {
  const numbers = printedExamples.flatMap((example) => example.numbers());
  const wrong = numbers.filter(
    ({ printed, computed }) => compareDigits(printed, computed).verdict !== 'agrees',
  );
  const trained = (updates: number) =>
    solve({ ...network, updates, freezeBiases: false }).lossAfter;
  return {
    examples: printedExamples.length,
    numbers: numbers.length,
    wrong: wrong.length,
    agree: numbers.length - wrong.length,
    ...orders(),
    'shared-1': withSharedBiases(1),
    'shared-10000': withSharedBiases(10_000),
    'trained-1': trained(1),
    'trained-10000': trained(10_000),
    'xor-rate': xor.learningRate,
    'xor-epochs': epochsOf(['11', '01', '10', '00']),
    'xor-epochs-counting': epochsOf(['00', '01', '10', '11']),
  };
}

function orders(): Record<string, number> {
  const right = new OrderRun(network, 'right');
  const stale = new OrderRun(network, 'stale');
  const first = {
    'arriving-right': right.next().arriving[0],
    'arriving-stale': stale.next().arriving[0],
    'off-at-first': stale.next().distance,
  };
  right.goTo(1);
  stale.goTo(1);
  const once = { 'right-1': right.loss, 'stale-1': stale.loss };
  right.goTo(9999);
  const early = right.loss;
  right.goTo(10_000);
  stale.goTo(10_000);
  return {
    ...first,
    ...once,
    'right-9999': early,
    'right-10000': right.loss,
    'stale-10000': stale.loss,
    'lower-by': 1 - stale.loss / right.loss,
  };
}

/** The loss where each layer has one bias, drawn as a unit that is always 1, and trained. */
function withSharedBiases(updates: number): number {
  const trained = buildNetwork(network);
  const { graph, loss, input, target } = trained.record(1, network.loss);
  input.data.set(network.examples[0].input);
  target.data.set(network.examples[0].target);
  const descent = new Sgd(network.learningRate);
  for (let update = 0; update < updates; update++) {
    graph.forward(loss);
    graph.backward(loss);
    // What is used twice adds: the gradient of a shared bias is the sum over its neurons.
    for (const { biasGradient } of trained.layers) {
      let sum = 0;
      for (const gradient of biasGradient) sum += gradient;
      biasGradient.fill(sum);
    }
    descent.step(trained.parameters, trained.gradient);
  }
  graph.forward(loss);
  return loss.number;
}
