import { describe, expect, test, vi } from 'vitest';
import { line, moons, xor } from '../../../src/engine/data/index.ts';
import { initialize, Network } from '../../../src/engine/network/index.ts';
import { Trainer, type TrainerSettings } from '../../../src/engine/training/index.ts';
import { fewMoons, moonTrainer, networkOf } from './setup.ts';

const settings: TrainerSettings = { loss: 'binary-cross-entropy', learningRate: 0.1 };

test('a step is the update of a batch: parameters minus rate times gradient', () => {
  const trainer = moonTrainer();
  const { network } = trainer;
  const before = network.parameters.slice();
  const recording = trainer.load();
  const rows = [...trainer.nextExamples()];
  expect([...recording.input.data]).toEqual(
    rows.flatMap((row) => [...fewMoons.inputs.subarray(2 * row, 2 * row + 2)]),
  );
  expect([...recording.target.data]).toEqual(rows.map((row) => fewMoons.targets[row]));
  recording.forward();
  recording.backward();
  const gradient = network.gradient.slice();
  expect(network.parameters).toEqual(before);
  expect(trainer.step()).toBe(true);
  expect(network.parameters).toEqual(before.map((w, i) => w - 0.1 * gradient[i]));
});

test('steps and epochs are counted; the last batch of an epoch is the rest', () => {
  const trainer = moonTrainer();
  expect(trainer.stepsPerEpoch).toBe(5);
  const sizes = [];
  for (let i = 0; i < 5; i++) {
    sizes.push(trainer.load().batchSize);
    trainer.step();
  }
  expect(sizes).toEqual([5, 5, 5, 5, 3]);
  expect([trainer.stepCount, trainer.epochCount]).toEqual([5, 1]);
  trainer.step();
  expect(trainer.epochCount).toBe(1.2);
  trainer.epoch();
  expect([trainer.stepCount, trainer.epochCount]).toEqual([10, 2]);
});

test('the gradient of the last, smaller batch is the mean over that batch', () => {
  const trainer = moonTrainer();
  trainer.run({ steps: 4 });
  const { network } = trainer;
  const rest = [...trainer.nextExamples()];
  const before = network.parameters.slice();
  const alone = network.record(1, 'binary-cross-entropy');
  const mean = new Float64Array(network.parameterCount);
  for (const row of rest) {
    alone.input.data.set(fewMoons.inputs.subarray(2 * row, 2 * row + 2));
    alone.target.data[0] = fewMoons.targets[row];
    alone.forward();
    alone.backward();
    network.gradient.forEach((entry, i) => {
      mean[i] += entry / rest.length;
    });
  }
  trainer.step();
  network.parameters.forEach((w, i) => {
    expect(w).toBeCloseTo(before[i] - 0.1 * mean[i], 14);
  });
});

describe('frozen biases', () => {
  test.each(['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam'] as const)('stay (%s)', (kind) => {
    const [frozen, free] = [true, false].map((freezeBiases) =>
      moonTrainer({ freezeBiases, optimizer: { kind } }),
    );
    for (const layer of [...frozen.network.layers, ...free.network.layers]) layer.biases.fill(0.3);
    for (const trainer of [frozen, free]) {
      trainer.beginHere();
      trainer.step();
    }
    // From the same weights, one step: the weights do not notice.
    for (const [l, { weights }] of frozen.network.layers.entries()) {
      expect(weights).toEqual(free.network.layers[l].weights);
    }
    frozen.run({ steps: 20 });
    const biases = frozen.network.layers.flatMap((layer) => [...layer.biases]);
    expect(biases).toEqual([0.3, 0.3, 0.3, 0.3, 0.3]);
    expect(free.network.layers[0].biases[0]).not.toBe(0.3);
    frozen.goTo(7);
    frozen.goTo(21);
    expect(frozen.network.layers.flatMap((layer) => [...layer.biases])).toEqual(biases);
  });

  test('are left out of the norm of the gradient', () => {
    const trainer = moonTrainer({ freezeBiases: true, batchSize: 'all' });
    const whole = trainer.network.record(fewMoons.size, 'binary-cross-entropy');
    whole.input.data.set(fewMoons.inputs);
    whole.target.data.set(fewMoons.targets);
    whole.forward();
    whole.backward();
    const slopes = trainer.network.layers.flatMap(({ weightGradient }) => [...weightGradient]);
    trainer.step();
    expect(trainer.lossHistory[1].gradientNorm).toBeCloseTo(Math.hypot(...slopes), 12);
  });
});

describe('the loss history', () => {
  test('is the loss over all training data, before training and after each epoch', () => {
    const trainer = moonTrainer();
    const whole = trainer.network.record(fewMoons.size, 'binary-cross-entropy');
    whole.input.data.set(fewMoons.inputs);
    whole.target.data.set(fewMoons.targets);
    for (let epoch = 0; epoch <= 3; epoch++) {
      whole.forward();
      const latest = trainer.lossHistory[trainer.lossHistory.length - 1];
      expect(latest.epoch).toBe(epoch);
      expect(latest.trainingLoss).toBe(whole.loss.number);
      expect(latest.validationLoss).toBeNaN();
      trainer.epoch();
    }
  });

  test('measures validation data, and accuracy', () => {
    const validation = moons({ size: 300, noise: 0.1, seed: 6 });
    const trainer = moonTrainer({ learningRate: 0.5 }, validation);
    trainer.run({ epochs: 100 });
    const { network } = trainer;
    const latest = trainer.lossHistory[100];
    const outputs = Array.from(network.predict(validation.inputs));
    const correct = outputs.filter((a, i) => Math.round(a) === validation.labels[i]).length;
    expect(latest.validationAccuracy).toBe(correct / 300);
    const loss = outputs.reduce(
      (sum, a, i) => sum - Math.log(validation.labels[i] === 1 ? a : 1 - a),
      0,
    );
    expect(latest.validationLoss).toBeCloseTo(loss / 300, 12);
    expect(latest.trainingAccuracy).toBeGreaterThan(0.8);
  });

  test('knows the norm of the last gradient', () => {
    const trainer = moonTrainer({ batchSize: 'all' });
    trainer.epoch();
    expect(trainer.lossHistory[0].gradientNorm).toBeNaN();
    expect(trainer.lossHistory[1].gradientNorm).toBeCloseTo(
      Math.hypot(...trainer.network.gradient),
      14,
    );
  });

  test('is measured less often where asked', () => {
    const trainer = moonTrainer({ measureEvery: 4 });
    trainer.run({ epochs: 9 });
    expect(trainer.lossHistory.map(({ epoch }) => epoch)).toEqual([0, 4, 8]);
  });

  test('of regression has no accuracy', () => {
    const network = networkOf([1, 3, 1], 'tanh', 'identity');
    const data = line({ size: 9, noise: 0, seed: 1 });
    const trainer = new Trainer(network, data, { loss: 'mean-squared-error', learningRate: 0.1 });
    trainer.epoch();
    expect(trainer.lossHistory[1].trainingAccuracy).toBeNaN();
    expect(trainer.lossHistory[1].trainingLoss).toBeLessThan(trainer.lossHistory[0].trainingLoss);
  });

  test('of steps is kept where asked', () => {
    const trainer = moonTrainer({ keepStepLosses: true });
    const losses: number[] = [];
    for (let i = 0; i < 7; i++) {
      const recording = trainer.load();
      recording.forward();
      losses.push(recording.loss.number);
      trainer.step();
    }
    expect(trainer.stepLosses).toEqual(losses);
    trainer.goTo(2);
    trainer.step();
    expect(trainer.stepLosses).toEqual(losses);
  });
});

describe('run', () => {
  test('ends after so many steps or epochs', () => {
    const trainer = moonTrainer();
    expect(trainer.run({ steps: 3 })).toBe('done');
    expect(trainer.stepCount).toBe(3);
    expect(trainer.run({ epochs: 2 })).toBe('done');
    expect(trainer.stepCount).toBe(13);
    expect(trainer.run({ steps: 0 })).toBe('done');
    expect(() => trainer.run({})).toThrow('a run needs an end');
  });

  test('pauses when told to, and goes on from there', () => {
    const whole = moonTrainer();
    const sliced = moonTrainer();
    whole.run({ steps: 4321 });
    let slices = 0;
    let end = 'paused';
    while (end === 'paused') {
      let asked = 0;
      end = sliced.run({ steps: 4321 - sliced.stepCount, keepGoing: () => asked++ === 0 });
      slices++;
    }
    expect(slices).toBeGreaterThan(3);
    expect(sliced.stepCount).toBe(4321);
    expect(sliced.network.parameters).toEqual(whole.network.parameters);
  });

  test('does not begin when told not to', () => {
    const trainer = moonTrainer();
    expect(trainer.run({ steps: 5, keepGoing: () => false })).toBe('paused');
    expect(trainer.stepCount).toBe(0);
  });

  test('asks often with much work in a step', () => {
    const network = networkOf([2, 200, 200, 1]);
    const trainer = new Trainer(network, fewMoons, settings);
    const keepGoing = vi.fn(() => true);
    trainer.run({ steps: 5, keepGoing });
    expect(keepGoing).toHaveBeenCalledTimes(5);
  });

  test('stops where the first rule fires, and says which', () => {
    const byLoss = { kind: 'loss-below', value: 0.5 } as const;
    const trainer = moonTrainer({ stopping: [{ kind: 'epochs', count: 300 }, byLoss] });
    expect(trainer.run({})).toBe('stopped');
    const epoch = trainer.epochCount;
    expect(trainer.stop).toEqual({ rule: byLoss, epoch });
    expect(trainer.lossHistory[epoch].trainingLoss).toBeLessThan(0.5);
    expect(trainer.lossHistory[epoch - 1].trainingLoss).toBeGreaterThanOrEqual(0.5);
    expect(trainer.run({ steps: 1 })).toBe('stopped');
    expect(trainer.epochCount).toBe(epoch);
  });

  test('a fixed number of epochs, reached twice over after going back', () => {
    const trainer = moonTrainer({ stopping: [{ kind: 'epochs', count: 7 }] });
    trainer.run({});
    expect(trainer.stepCount).toBe(35);
    trainer.goTo(3);
    expect(trainer.stop).toBeUndefined();
    expect(trainer.run({})).toBe('stopped');
    expect(trainer.stepCount).toBe(35);
  });

  test('step goes on past a stop', () => {
    const trainer = moonTrainer({ stopping: [{ kind: 'epochs', count: 1 }] });
    trainer.run({});
    expect(trainer.step()).toBe(true);
    expect(trainer.stepCount).toBe(6);
  });
});

test('the schedule changes the rate of each step', () => {
  const stopping = [{ kind: 'epochs', count: 2 }] as const;
  const trainer = moonTrainer({ schedule: { kind: 'cosine' }, stopping });
  const rates: number[] = [];
  for (let i = 0; i < 10; i++) {
    rates.push(trainer.learningRate);
    const before = trainer.network.parameters[0];
    trainer.step();
    const change = before - trainer.network.parameters[0];
    expect(change).toBeCloseTo(rates[i] * trainer.network.gradient[0], 14);
  }
  expect(rates[0]).toBe(0.1);
  expect(rates[5]).toBeCloseTo(0.05, 14);
});

test('weight decay and dropout are part of training, not of what is measured', () => {
  const plain = moonTrainer({ seed: 2 });
  const decayed = moonTrainer({ seed: 2, weightDecay: 0.5 });
  const dropped = moonTrainer({ seed: 2, dropout: 0.5 });
  for (const trainer of [decayed, dropped]) {
    expect(trainer.lossHistory).toEqual(plain.lossHistory);
  }
  for (const trainer of [plain, decayed, dropped]) trainer.run({ epochs: 60 });
  const size = ({ network }: Trainer) => Math.hypot(...network.layers[1].weights);
  expect(size(decayed)).toBeLessThan(size(plain) / 4);
  expect(dropped.network.parameters).not.toEqual(plain.network.parameters);
});

test('the same seed gives the same run, another another', () => {
  const run = (seed: number, optimizer: TrainerSettings['optimizer']) => {
    const trainer = moonTrainer({ seed, ...(optimizer && { optimizer }) });
    trainer.run({ epochs: 20 });
    return trainer;
  };
  for (const kind of ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as const) {
    const first = run(3, { kind });
    const again = run(3, { kind });
    expect(again.network.parameters).toEqual(first.network.parameters);
    expect(again.lossHistory).toEqual(first.lossHistory);
    expect(run(4, { kind }).network.parameters).not.toEqual(first.network.parameters);
  }
});

test('an all-zero network on XOR never moves: its loss stays ln 2', () => {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 4, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  const trainer = new Trainer(network, xor(), { ...settings, learningRate: 1 });
  trainer.run({ epochs: 500 });
  for (const { trainingLoss } of trainer.lossHistory)
    expect(trainingLoss).toBeCloseTo(Math.LN2, 15);
  expect(network.parameters.every((w) => w === 0)).toBe(true);
});

test('equal hidden neurons stay twins', () => {
  const network = networkOf([2, 4, 1]);
  initialize(network, { kind: 'constant', value: 0.7 });
  const trainer = new Trainer(network, fewMoons, { ...settings, batchSize: 3 });
  trainer.run({ epochs: 50 });
  const { weights } = network.layers[0];
  expect(weights[0]).not.toBe(0.7);
  for (let j = 1; j < 4; j++)
    expect([...weights.slice(2 * j, 2 * j + 2)]).toEqual([...weights.slice(0, 2)]);
});

describe('refuses', () => {
  test.each([
    [{ learningRate: Number.NaN }, 'learning rate must be finite and at least 0, not NaN'],
    [{ learningRate: -1 }, 'learning rate must be finite and at least 0, not -1'],
    [{ batchSize: 0 }, 'batch size must be a whole number from 1 up, not 0'],
    [{ batchSize: 2.5 }, 'batch size must be a whole number from 1 up, not 2.5'],
    [{ measureEvery: 0 }, 'measureEvery must be a whole number from 1 up, not 0'],
    [{ weightDecay: -0.1 }, 'weight decay must be finite and at least 0, not -0.1'],
    [{ dropout: 1 }, 'dropout must be at least 0 and below 1, not 1'],
    [{ seed: -1 }, 'seed must be an integer'],
    [
      { stopping: [{ kind: 'epochs', count: 0 }] },
      'epochs must be a whole number from 1 up, not 0',
    ],
    [{ schedule: { kind: 'step', every: 0, factor: 1 } }, 'every must be a whole number'],
    [{ schedule: { kind: 'exponential', factor: Infinity } }, 'factor must be finite'],
    [{ schedule: { kind: 'warm-up', steps: 0 } }, 'steps must be a whole number'],
    [{ loss: 'cross-entropy' }, 'softmax and cross-entropy go only together'],
  ] as [Partial<TrainerSettings>, string][])('%o', (wrong, message) => {
    expect(() => moonTrainer(wrong)).toThrow(message);
  });

  test('data that does not fit', () => {
    const network = networkOf([3, 2, 2]);
    expect(() => new Trainer(network, fewMoons, settings)).toThrow(
      'moons has 2 inputs, the network 3',
    );
    const twoOutputs = networkOf([2, 2, 2]);
    expect(() => new Trainer(twoOutputs, fewMoons, settings)).toThrow(
      'moons has 1 targets, the network 2 outputs',
    );
    const empty = { ...fewMoons, size: 0 };
    expect(() => new Trainer(networkOf([2, 1]), empty, settings)).toThrow('moons has no examples');
    expect(() => new Trainer(networkOf([2, 1]), fewMoons, settings, empty)).toThrow('no examples');
  });
});

test('a batch larger than the data is all of it, in the order of the data', () => {
  const trainer = moonTrainer({ batchSize: 100 });
  expect(trainer.stepsPerEpoch).toBe(1);
  expect([...trainer.nextExamples()]).toEqual([...fewMoons.labels.keys()]);
});
