import type { Batch, Layer } from '../../../components/figures/bug-lab/program.ts';
import { orderNumbers, SETTINGS } from '../../../components/figures/bug-lab/task.ts';
import {
  buildNetwork,
  fillExamples,
  gradientsOf,
  type SolveExample,
} from '../../../src/engine/index.ts';

/** A training by the engine's gradients, and what is otherwise in it than it should be. */
export interface EngineRun {
  readonly layers: Layer[];
  readonly examples: Batch;
  readonly learningRate?: number;
  readonly shuffled?: boolean;
  readonly stale?: boolean;
  readonly zeroed?: boolean;
  readonly biasesFrozen?: boolean;
}

const examplesOf = ({ inputs, targets }: Batch) =>
  inputs.map((input, i) => ({ input, target: targets[i] }));

/** Lets the engine find loss and gradients of any parameters, on batches of one size. */
function engineOn(shape: Layer[], size: number) {
  const network = buildNetwork({
    layers: shape.map((layer) => ({ ...layer, activation: 'sigmoid' })),
    loss: 'half-squared-error',
    examples: [],
    learningRate: 0,
    updates: 0,
    mode: 'batch',
    freezeBiases: false,
  });
  const recording = network.record(size, 'half-squared-error');
  return (layers: Layer[], examples: SolveExample[]) => {
    network.layers.forEach(({ weights, biases }, l) => {
      weights.set(layers[l].weights.flat());
      biases.set(layers[l].biases);
    });
    fillExamples(recording, examples);
    recording.forward();
    recording.backward();
    return { loss: recording.loss.number, gradients: gradientsOf(network) as Layer[] };
  };
}

/** Returns the engine's gradients on a batch. */
export const engineGradients = (layers: Layer[], batch: Batch): Layer[] =>
  engineOn(layers, batch.inputs.length)(layers, examplesOf(batch)).gradients;

/** Trains by the engine, on the batches of the lab; returns the losses that it measures. */
export function engineLosses(run: EngineRun): number[] {
  const { layers, examples, learningRate = SETTINGS.learningRate } = run;
  const { shuffled = true, stale = false, zeroed = true, biasesFrozen = false } = run;
  const all = examplesOf(examples);
  const onAll = engineOn(layers, all.length);
  const onBatch = engineOn(layers, SETTINGS.batchSize);
  const random = orderNumbers();
  let current = structuredClone(layers);
  let sums: number[] = [];
  let updates = 0;
  const losses = [onAll(current, all).loss];
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    const order = [...all];
    for (let last = order.length - 1; shuffled && last > 0; last--) {
      const chosen = Math.floor(random() * (last + 1));
      [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    for (let start = 0; start < order.length; start += SETTINGS.batchSize) {
      const batch = order.slice(start, start + SETTINGS.batchSize);
      const { gradients } = onBatch(stale ? layers : current, batch);
      sums = numbersOf(gradients).map((gradient, i) => gradient + (zeroed ? 0 : (sums[i] ?? 0)));
      current = moved(current, sums, learningRate, biasesFrozen);
      if (++updates % SETTINGS.every === 0) losses.push(onAll(current, all).loss);
    }
  }
  return losses;
}

/** Returns all weights and biases of a network in one list, layer by layer. */
export const numbersOf = (layers: readonly Layer[]): number[] =>
  layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

function moved(layers: Layer[], gradients: number[], rate: number, biasesFrozen: boolean): Layer[] {
  let at = 0;
  return layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map((w) => w - rate * gradients[at++])),
    biases: biases.map((b) => b - (biasesFrozen ? 0 : rate) * gradients[at++]),
  }));
}
