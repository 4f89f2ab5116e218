/** The last cell of a timing: the same updates by the reader's functions and by the engine, in turn. */
import { initialize, Network, regressionDataset, Trainer } from 'engine';

interface Layer {
  weights: number[][];
  biases: number[];
}

declare const $$task: { start: Layer[]; learningRate: number };
declare const $$examples: { inputs: number[][]; targets: number[][] };
declare function $$now(): number;
declare function $$send(name: string, numbers: number[]): void;
declare function $$progress(fraction: number): void;
declare function lossAndGradients(
  layers: Layer[],
  inputs: number[][],
  targets: number[][],
): { loss: number; gradients: Layer[] };
declare function train(
  layers: Layer[],
  lossAndGradients: (layers: Layer[]) => { loss: number; gradients: Layer[] },
  settings: { learningRate: number; epochs: number; lossBelow: number },
): unknown;

const { start, learningRate } = $$task;
const { inputs, targets } = $$examples;
const data = regressionDataset({
  name: 'the examples',
  inputs: Float64Array.from(inputs.flat()),
  targets: Float64Array.from(targets.flat()),
  inputNames: inputs[0].map((_, k) => `x${k + 1}`),
  targetNames: targets[0].map((_, j) => `y${j + 1}`),
});

/** Milliseconds that so many updates take. No loss is below −1: nothing stops before. */
function yours(updates: number): number {
  const layers = start.map(({ weights, biases }) => ({
    weights: weights.map((row) => [...row]),
    biases: [...biases],
  }));
  const began = $$now();
  train(layers, (now) => lossAndGradients(now, inputs, targets), {
    learningRate,
    epochs: updates,
    lossBelow: -1,
  });
  return $$now() - began;
}

function engines(updates: number): number {
  const began = $$now();
  const network = new Network({
    inputs: inputs[0].length,
    layers: start.map(({ biases }) => ({ neurons: biases.length, activation: 'sigmoid' })),
  });
  initialize(network, { kind: 'explicit', layers: start });
  const trainer = new Trainer(network, data, {
    loss: 'half-squared-error',
    learningRate,
    keepStepLosses: true,
    // Never: the losses of the steps are all that is wanted here.
    measureEvery: 1e9,
  });
  while (trainer.stepCount < updates && trainer.step());
  return $$now() - began;
}

/** Milliseconds of the slower in one repetition: short enough to wait for, long for any clock. */
const ENOUGH = 150;
let updates = 10;
// Warms both up as well.
while (Math.max(yours(updates), engines(updates)) < ENOUGH && updates < 1e6) updates *= 2;

const REPETITIONS = 7;
for (let i = 0; i < REPETITIONS; i++) {
  const turns = [
    () => $$send('time', [0, updates, yours(updates)]),
    () => $$send('time', [1, updates, engines(updates)]),
  ];
  for (const turn of i % 2 === 0 ? turns : turns.reverse()) turn();
  $$progress((i + 1) / REPETITIONS);
}
