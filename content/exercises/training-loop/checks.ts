import { parametersOf, regressionDataset, type SolveExample, Trainer } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, lossAndGradientsOn, networkOf } from '../networks.ts';

interface Settings {
  readonly learningRate: number;
  readonly epochs: number;
  readonly lossBelow: number;
}

/** Lets the engine train, with both rules. */
function trained(layers: Layer[], examples: SolveExample[], settings: Settings) {
  const { learningRate, epochs, lossBelow } = settings;
  const network = networkOf(layers);
  const dataset = regressionDataset({
    name: 'the examples',
    inputs: Float64Array.from(examples.flatMap(({ input }) => input)),
    targets: Float64Array.from(examples.flatMap(({ target }) => target)),
    inputNames: examples[0].input.map((_, k) => `x${k + 1}`),
    targetNames: examples[0].target.map((_, j) => `y${j + 1}`),
  });
  const trainer = new Trainer(network, dataset, {
    loss: 'half-squared-error',
    learningRate,
    stopping: [
      { kind: 'loss-below', value: lossBelow },
      { kind: 'epochs', count: epochs },
    ],
  });
  trainer.run({});
  return {
    stopped: trainer.stop?.rule.kind === 'loss-below' ? 'loss' : 'epochs',
    losses: trainer.lossHistory.map(({ trainingLoss }) => trainingLoss),
    layers: parametersOf(network),
  };
}

function caseOf(layers: Layer[], examples: SolveExample[], settings: Settings): Case {
  const run = trained(layers, examples, settings);
  const { learningRate, epochs, lossBelow } = settings;
  return {
    args: [layers, lossAndGradientsOn(layers, examples), settings],
    expected: run,
    // A step that says nothing of the rest fits whatever it is.
    parts: [
      { name: 'the losses', value: { losses: run.losses } },
      { name: 'losses and rule', value: { losses: run.losses, stopped: run.stopped } },
      { name: 'losses, rule and layers', value: run },
    ],
    shown: `train(layers, lossAndGradients, { learningRate: ${learningRate}, epochs: ${epochs}, lossBelow: ${lossBelow} })`,
  };
}

/** OR, which one neuron can learn. */
const OR: SolveExample[] = [
  { input: [0, 0], target: [0] },
  { input: [0, 1], target: [1] },
  { input: [1, 0], target: [1] },
  { input: [1, 1], target: [1] },
];

const ONE_NEURON: Layer[] = [{ weights: [[0, 0]], biases: [0] }];

/** The losses of a long run of that neuron. */
const { losses } = trained(ONE_NEURON, OR, { learningRate: 2, epochs: 8, lossBelow: 0 });

/** A bound that the loss falls below at this very epoch. */
const boundAt = (epoch: number) => Number(((losses[epoch - 1] + losses[epoch]) / 2).toFixed(4));

export const checks: Check[] = [
  {
    name: 'stopped by the epochs',
    cases: () => [
      caseOf(FIRST_LAYERS, FIRST_EXAMPLES, { learningRate: 0.5, epochs: 1, lossBelow: 0.01 }),
      caseOf(ONE_NEURON, OR, { learningRate: 2, epochs: 5, lossBelow: 0.01 }),
    ],
  },
  {
    name: 'stopped by the loss',
    cases: () => [
      caseOf(ONE_NEURON, OR, { learningRate: 2, epochs: 100, lossBelow: boundAt(6) }),
      caseOf(ONE_NEURON, OR, { learningRate: 2, epochs: 3, lossBelow: 0.5 }),
    ],
  },
  {
    name: 'below the bound at the last epoch',
    cases: () => [caseOf(ONE_NEURON, OR, { learningRate: 2, epochs: 4, lossBelow: boundAt(4) })],
  },
  {
    name: 'a longer run of a hidden layer',
    cases: (random) => [
      caseOf(drawLayers(random, [2, 3, 1]), OR, { learningRate: 5, epochs: 40, lossBelow: 0.001 }),
    ],
  },
];
