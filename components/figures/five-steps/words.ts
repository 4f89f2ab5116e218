import type { FiveStepsName } from '../../../src/engine/training/five-steps.ts';
import { isWeight, type NetworkData } from '../../parts/network/network-data.ts';
import { neuronName } from '../../parts/network/network-words.ts';
import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { EXAMPLES, FiveStepsModel, GOAL, LEARNING_RATE } from './five-steps-model.ts';
import { networkOf, partOfParameter, steepest } from './network-view.ts';
import { STEPS } from './steps.ts';

const write = (x: number) => formatNumber(x, 4);
const writeFactor = (x: number) => (x < 0 ? `(${write(x)})` : write(x));
const rate = formatPlain(LEARNING_RATE);

/** Writes the inputs of an example: (0, 1). */
export function exampleName(example: number): string {
  const { inputs, inputCount } = EXAMPLES;
  return `(${inputs.slice(example * inputCount, (example + 1) * inputCount).join(', ')})`;
}

/** Says what the last step did, with its numbers; where one example speaks for all, it is `example`. */
export function sayStep(model: FiveStepsModel, example: number): string {
  const { last, done, network, seed } = model;
  if (!last) {
    return `Nothing has happened yet: the weights are random numbers (seed ${seed}), the biases are 0. Step 1 comes first.`;
  }
  const said = SAY[last](model, example, network.parameterCount);
  return `Step ${done}, ${STEPS[done - 1].title.toLowerCase()}. ${said}`;
}

type Say = (model: FiveStepsModel, example: number, parameters: number) => string;

const SAY: Readonly<Record<FiveStepsName, Say>> = {
  forward: ({ recording }, example, parameters) =>
    `The four examples go through the network, through all ${parameters} weights and biases. For ${exampleName(example)} it predicts ${write(recording.output.data[example])}; the target is ${EXAMPLES.targets[example]}.`,
  loss: ({ recording }, example) =>
    `For ${exampleName(example)} a prediction of ${write(recording.output.data[example])} against the target ${EXAMPLES.targets[example]} costs ${write(recording.exampleLoss.data[example])}. The mean over the four examples is the loss: ${write(recording.loss.number)}.`,
  backward: (model, example, parameters) => {
    const { recording, network } = model;
    const index = steepest(model);
    return `For ${exampleName(example)} the output has the delta ${write(recording.output.data[example])} − ${EXAMPLES.targets[example]} = ${write(recording.delta(network.layers.length)[example])}. Carried back through the network, for all four examples, it gives each of the ${parameters} weights and biases its slope. The steepest is ${write(network.gradient[index])}, at ${parameterName(model, index)}.`;
  },
  update: (model) => {
    const { network } = model;
    const index = steepest(model);
    const slope = network.gradient[index];
    return `Each weight and bias moves by −${rate} times its slope: ${parameterName(model, index)} by −${rate} × ${writeFactor(slope)} ≈ ${write(-LEARNING_RATE * slope)}, to ${write(network.parameters[index])}.`;
  },
  repeat: ({ updates, recording }) =>
    `The weights have been updated ${times(updates)}. The loss was ${write(recording.loss.number)}, not yet below ${formatPlain(GOAL)}: back to step 1, here with the same four examples.`,
};

/** Says what is seen now; `fast` where a run is too fast to be followed step by step. */
export function say(model: FiveStepsModel, example: number, fast: boolean): string {
  if (model.ended) return sayEnd(model);
  return fast ? sayRunning(model) : sayStep(model, example);
}

function sayRunning({ updates, recording }: FiveStepsModel): string {
  return `All five steps, again and again: after ${countUpdates(updates)} the loss is ${write(recording.loss.number)}.`;
}

function sayEnd({ updates, recording }: FiveStepsModel): string {
  const loss = recording.loss.number;
  const found = `after ${countUpdates(updates)} the loss is ${formatNumber(loss, 6)}`;
  if (loss >= GOAL)
    return `Stopped: ${found}, and it hardly falls any more. This start has led to a dead end; try another seed.`;
  const misses = recording.output.data.map((output, i) => Math.abs(output - EXAMPLES.targets[i]));
  return `XOR is learned: ${found}, below ${formatPlain(GOAL)}, and no prediction is farther than ${write(Math.max(...misses))} from its target.`;
}

/** Writes a first round in full: one sentence a step, for a seed. */
export function sayFirstRound(seed: number, example: number): string[] {
  const model = new FiveStepsModel(seed);
  return STEPS.map(() => {
    model.advance();
    return sayStep(model, example);
  });
}

export function countUpdates(updates: number): string {
  return `${formatCount(updates)} ${updates === 1 ? 'update' : 'updates'}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${formatCount(count)} times`;
}

function parameterName(model: FiveStepsModel, index: number): string {
  const part = partOfParameter(model, index);
  const network: NetworkData = networkOf(model, 0);
  if (!isWeight(part)) return `the bias of ${neuronName(network, part.layer, part.neuron)}`;
  const to = neuronName(network, part.layer, part.to);
  return `the weight to ${to} from ${neuronName(network, part.layer - 1, part.from)}`;
}
