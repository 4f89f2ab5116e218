import { readFileSync } from 'node:fs';
import { type Dataset, selectExamples } from '../../src/engine/data/dataset.ts';
import { readDigits } from '../../src/engine/data/reference-sets.ts';
import { split } from '../../src/engine/data/split.ts';
import { initialize } from '../../src/engine/network/initialization.ts';
import { Network } from '../../src/engine/network/network.ts';
import { accuracyOf, confusionMatrix } from '../../src/engine/training/metrics.ts';
import { Trainer } from '../../src/engine/training/trainer.ts';

export const title = 'a 64-32-10 network on the 8 × 8 digits, first 0 to 4, then 5 to 9';

const SEED = 1;
const HIDDEN = 32;
const RATE = 0.3;
const BATCH = 16;
const EPOCHS = 20;
/** Of each digit 0 to 4, the examples kept for replay. */
const KEPT = 25;
/** Of each digit 5 to 9, the examples where data are few, and the epochs on them. */
const FEW = 5;
const FEW_EPOCHS = 100;

export function results(): Record<string, number> {
  const { low, high, lowTest, highTest } = digits();
  const learned = freshNetwork(64);
  train(learned, low, EPOCHS);

  const forgetful = copyOf(learned);
  train(forgetful, high, EPOCHS);

  const kept = firstOfEach(low, KEPT);
  const replaying = copyOf(learned);
  train(replaying, joined(high, kept, Math.round(high.size / kept.size)), EPOCHS);

  // The last layer alone is a network of its own, whose inputs are what the hidden layer gives.
  const few = firstOfEach(high, FEW);
  const lastLayer = freshNetwork(HIDDEN);
  train(lastLayer, hiddenOf(learned, few), FEW_EPOCHS);
  const warm = copyOf(learned);
  train(warm, few, FEW_EPOCHS);
  const fresh = freshNetwork(64);
  train(fresh, few, FEW_EPOCHS);
  return {
    parameters: learned.parameterCount,
    'last-layer-parameters': lastLayer.parameterCount,
    epochs: EPOCHS,
    kept: KEPT,
    'all-kept': kept.size,
    'high-examples': high.size,
    few: FEW,
    'all-few': few.size,
    'low-before': percent(learned, lowTest),
    'low-after': percent(forgetful, lowTest),
    'high-after': percent(forgetful, highTest),
    'low-replayed': percent(replaying, lowTest),
    'high-replayed': percent(replaying, highTest),
    'few-last-layer': percent(lastLayer, hiddenOf(learned, highTest)),
    'few-warm': percent(warm, highTest),
    'few-fresh': percent(fresh, highTest),
  };
}

function digits() {
  const file = new URL('../../public/data/digits.csv', import.meta.url);
  const data = readDigits(readFileSync(file, 'utf8'));
  const { train, validation } = split(data, { train: 0.7, validation: 0.3, test: 0, seed: SEED });
  const inks = (part: Dataset) => ({ ...part, inputs: part.inputs.map((ink) => ink / 16) });
  const part = (from: Dataset, belongs: (digit: number) => boolean) =>
    inks(
      selectExamples(
        from,
        Int32Array.from(from.labels.keys()).filter((i) => belongs(from.labels[i])),
      ),
    );
  return {
    low: part(train.dataset, (digit) => digit < 5),
    high: part(train.dataset, (digit) => digit >= 5),
    lowTest: part(validation.dataset, (digit) => digit < 5),
    highTest: part(validation.dataset, (digit) => digit >= 5),
  };
}

/** With a hidden layer (tanh) where its inputs are pixels; softmax. */
function freshNetwork(inputs: number): Network {
  const output = { neurons: 10, activation: 'softmax' } as const;
  const hidden = { neurons: HIDDEN, activation: 'tanh' } as const;
  const network = new Network({ inputs, layers: inputs === 64 ? [hidden, output] : [output] });
  initialize(network, { kind: 'xavier-uniform' }, SEED);
  return network;
}

function copyOf(network: Network): Network {
  const copy = freshNetwork(64);
  copy.parameters.set(network.parameters);
  return copy;
}

function train(network: Network, data: Dataset, epochs: number): void {
  const settings = {
    loss: 'cross-entropy',
    learningRate: RATE,
    batchSize: BATCH,
    seed: SEED,
  } as const;
  const trainer = new Trainer(network, data, settings);
  for (let epoch = 0; epoch < epochs; epoch++) trainer.epoch();
}

const percent = (network: Network, data: Dataset) =>
  100 * accuracyOf(confusionMatrix(network, data));

function firstOfEach(data: Dataset, count: number): Dataset {
  const seen = new Map<number, number>();
  const indices = Int32Array.from(data.labels.keys()).filter((i) => {
    const before = seen.get(data.labels[i]) ?? 0;
    seen.set(data.labels[i], before + 1);
    return before < count;
  });
  return selectExamples(data, indices);
}

/** All examples of one data set, and those of another so many times. */
function joined(data: Dataset, other: Dataset, times: number): Dataset {
  const all = [data, ...Array.from({ length: times }, () => other)];
  const flat = (values: (part: Dataset) => Float64Array) =>
    Float64Array.from(all.flatMap((part) => Array.from(values(part))));
  return {
    ...data,
    size: all.reduce((sum, { size }) => sum + size, 0),
    inputs: flat(({ inputs }) => inputs),
    targets: flat(({ targets }) => targets),
    labels: Int32Array.from(all.flatMap(({ labels }) => Array.from(labels))),
  };
}

/** What the hidden layer gives for each example, as examples. */
function hiddenOf(network: Network, data: Dataset): Dataset {
  const recording = network.record(data.size, 'cross-entropy');
  recording.input.data.set(data.inputs);
  recording.forward();
  return {
    ...data,
    inputCount: HIDDEN,
    inputs: Float64Array.from(recording.layers[0].activation.data),
    inputNames: Array.from({ length: HIDDEN }, (_, j) => `hidden ${j + 1}`),
  };
}
