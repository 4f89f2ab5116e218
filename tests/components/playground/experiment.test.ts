import { describe, expect, test } from 'vitest';
import { storageOf } from '../../../components/parts/network/parameter-place.ts';
import { accuracy, finish, start, train } from './start.ts';

const FIRST_WEIGHT = { layer: 1, to: 0, from: 0 } as const;

test('each input is standardized on the training part alone', () => {
  const { data } = start({ data: 'iris' }).experiment;
  const column = (part: 'training' | 'test', k: number) =>
    Array.from({ length: data.parts[part].size }, (_, i) => data.parts[part].inputs[4 * i + k]);
  const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  for (let k = 0; k < 4; k++) {
    const xs = column('training', k);
    expect(mean(xs)).toBeCloseTo(0, 12);
    expect(mean(xs.map((x) => x * x))).toBeCloseTo(1, 12);
    expect(Math.abs(mean(column('test', k)))).toBeGreaterThan(1e-6);
  }
});

test('the parts share out all examples as the settings say', () => {
  const { data } = start({ data: 'iris', trainShare: 50, validationShare: 30 }).experiment;
  const { training, validation, test: tested } = data.parts;
  expect([training.size, validation.size, tested.size]).toEqual([75, 45, 30]);
});

test('one seed gives one run, another seed another', () => {
  const [a, b, other] = [start(), start(), start({ seed: 2 })];
  for (const session of [a, b, other]) train(session, 40);
  expect(a.experiment.network.parameters).toEqual(b.experiment.network.parameters);
  expect(a.experiment.network.parameters).not.toEqual(other.experiment.network.parameters);
});

test('the weights do not depend on the seed of the data, nor the data on that of the weights', () => {
  const [first, weights, points] = [start(), start({ seed: 2 }), start({ dataSeed: 2 })];
  expect(points.experiment.network.parameters).toEqual(first.experiment.network.parameters);
  expect(weights.experiment.data.raw.inputs).toEqual(first.experiment.data.raw.inputs);
  expect(points.experiment.data.raw.inputs).not.toEqual(first.experiment.data.raw.inputs);
});

describe('a weight set by hand', () => {
  test('counts at once, and training goes on from it', () => {
    const session = start();
    train(session, 30);
    const { experiment } = session;
    const { numbers, index } = storageOf(experiment.network, FIRST_WEIGHT);
    const before = experiment.version;
    experiment.setParameter(numbers, index, 3);
    expect(experiment.network.layers[0].weights[0]).toBe(3);
    expect(experiment.version).not.toBe(before);
    train(session, 1);
    expect(experiment.trainer.stepCount).toBe(31);
    expect(experiment.network.layers[0].weights[0]).not.toBe(3);
    expect(experiment.network.layers[0].weights[0]).toBeCloseTo(3, 0);
  });

  test('changes another run than that without it', () => {
    const [edited, plain] = [start(), start()];
    const { numbers, index } = storageOf(edited.experiment.network, FIRST_WEIGHT);
    edited.experiment.setParameter(numbers, index, 3);
    for (const session of [edited, plain]) train(session, 5);
    expect(edited.experiment.network.parameters).not.toEqual(plain.experiment.network.parameters);
  });
});

test('a new learning rate goes on from the present weights and keeps the curve', () => {
  const before = start({ learningRate: 0.01 });
  train(before, 36);
  const { state, network } = before.experiment;
  const after = start({ learningRate: 0.1 }, undefined, state);
  expect(after.experiment.trainer.stepCount).toBe(36);
  expect(after.experiment.network.parameters).toEqual(network.parameters);
  expect(after.experiment.curve).toEqual(before.experiment.curve);
  train(after, 12);
  expect(after.experiment.curve.epochs).toEqual([0, 1, 2, 3, 4]);
});

test('going back in the run changes neither its curve nor what comes after', () => {
  const session = start();
  train(session, 60);
  const { experiment } = session;
  const [end, curve] = [experiment.network.parameters.slice(), experiment.curve];
  experiment.trainer.goTo(17);
  expect(experiment.curve).toEqual(curve);
  expect(experiment.state.curve.epochs).toEqual([0, 1]);
  train(session, 43);
  expect(experiment.network.parameters).toEqual(end);
});

describe('divergence', () => {
  const wild = {
    hidden: [8, 8, 8],
    activation: 'identity',
    optimizer: 'sgd',
    learningRate: 1000,
  } as const;

  test('says the update and the layer, and keeps the last good weights', () => {
    const session = start(wild);
    const message = finish(session);
    const { divergence, stepCount } = session.experiment.trainer;
    expect(message).toContain(
      `Diverged at update ${divergence?.step}: in layer ${divergence?.layer}`,
    );
    expect(stepCount).toBe(Number(divergence?.step) - 1);
    expect(session.experiment.network.parameters.every(Number.isFinite)).toBe(true);
  });

  test('at a smaller rate, training goes on from the last good weights', () => {
    const session = start(wild);
    finish(session);
    const { state } = session.experiment;
    const calm = start({ ...session.experiment.settings, learningRate: 1e-4 }, undefined, state);
    train(calm, 1);
    expect(calm.experiment.trainer.stepCount).toBe(state.checkpoint.step + 1);
  });
});

test('a run whose loss ends above where it began says what may be the cause', () => {
  const message = finish(start({ learningRate: 1000, epochs: 20 }));
  expect(message).toMatch(/^Finished 20 epochs.*the learning rate may be too large\.$/);
  expect(finish(start({ epochs: 20 }))).not.toContain('too large');
});

test('an update that would make the page stand still is refused in words', () => {
  const heavy = { data: 'digits', batchSize: 'all', hidden: [32, 32, 32, 32] } as const;
  expect(() => start(heavy)).toThrow(/choose a smaller batch or fewer neurons/);
});

test('a network without hidden layers cannot learn XOR, as chapter 2 says', () => {
  const session = start({ data: 'xor', hidden: [] });
  finish(session);
  expect(accuracy(session, 'training')).toBeLessThan(1);
});

test('the sentence at the end speaks of the parts that there are', () => {
  const message = finish(start({ data: 'xor', epochs: 1 }));
  expect(message).toMatch(/^Finished 1 epoch: training accuracy \d+\.\d %\.$/);
});
