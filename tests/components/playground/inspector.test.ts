import { expect, test } from 'vitest';
import {
  exampleRows,
  MOST_EXAMPLES,
} from '../../../components/figures/playground/model/example-rows.ts';
import { LossGradient } from '../../../components/figures/playground/model/loss-gradient.ts';
import { predictOnPlane } from '../../../components/figures/playground/model/plane.ts';
import type { Session } from '../../../components/figures/playground/model/session.ts';
import { readParameter, storageOf } from '../../../components/parts/network/parameter-place.ts';
import { start, train } from './start.ts';

const PLACES = [
  { layer: 1, to: 3, from: 1 },
  { layer: 2, to: 0, from: 'bias' },
  { layer: 3, to: 0, from: 7 },
] as const;

/** ∂L/∂parameter by central differences of the measured training loss. */
function slope(session: Session, place: (typeof PLACES)[number]): number {
  const { experiment, measures } = session;
  const { numbers, index } = storageOf(experiment.network, place);
  const value = numbers[index];
  const lossAt = (x: number) => {
    experiment.setParameter(numbers, index, x);
    return measures.now()[0].loss;
  };
  const h = 1e-5;
  const difference = (lossAt(value + h) - lossAt(value - h)) / (2 * h);
  experiment.setParameter(numbers, index, value);
  return difference;
}

test.each(PLACES)('the gradient shown is the slope of the training loss: %j', (place) => {
  // More examples than go through the network at a time.
  const session = start({ size: 700 });
  train(session, 5);
  const { gradient } = readParameter(session.inspector.look(0, 'loss'), place);
  expect(gradient).toBeCloseTo(slope(session, place), 8);
});

test('the gradient of the loss is the mean of the gradients of its examples', () => {
  const session = start({ data: 'iris', hidden: [3] });
  const { experiment, inspector } = session;
  const { training } = experiment.data.parts;
  const all = new LossGradient(experiment.network, training, experiment.output.loss);
  all.compute();
  const place = { layer: 1, to: 1, from: 2 } as const;
  let sum = 0;
  for (let i = 0; i < training.size; i++) {
    sum += readParameter(inspector.look(i, 'example'), place).gradient ?? Number.NaN;
  }
  expect(readParameter(inspector.look(0, 'loss'), place).gradient).toBeCloseTo(
    sum / training.size,
    12,
  );
});

test('for one example, a bias gradient is its neuron’s delta, a weight gradient delta times activation', () => {
  const { inspector } = start();
  const { layers, deltas, activations } = inspector.look(7, 'example');
  layers.forEach(({ biasGradient, weightGradient }, l) => {
    const before = Array.from(activations?.[l] ?? [], Number);
    const delta = Array.from(deltas?.[l] ?? [], Number);
    expect(Array.from(biasGradient ?? [])).toEqual(delta);
    const products = delta.flatMap((d) => before.map((a) => d * a));
    Array.from(weightGradient ?? []).forEach((g, i) => {
      expect(g).toBeCloseTo(products[i], 14);
    });
  });
});

test('looking inside does not change the run', () => {
  const [watched, plain] = [start({ dropout: 0.2 }), start({ dropout: 0.2 })];
  for (let i = 0; i < 30; i++) {
    train(watched, 1);
    watched.inspector.look(i, i % 2 ? 'loss' : 'example');
    watched.measures.now();
    train(plain, 1);
  }
  expect(watched.experiment.network.parameters).toEqual(plain.experiment.network.parameters);
});

test('over two inputs the picture says what the network says of the examples', () => {
  const { network, data } = start().experiment;
  const predict = predictOnPlane(network, data, [0, 1]);
  const { training } = data.rawParts;
  const onPlane = Array.from(predict(training.inputs));
  const direct = Array.from(network.predict(data.parts.training.inputs));
  onPlane.forEach((output, i) => {
    expect(output).toBeCloseTo(direct[i], 12);
  });
});

test('of more inputs the picture is a slice through the means', () => {
  const { network, data } = start({ data: 'iris' }).experiment;
  const { means, deviations } = data.inputScale;
  const [x, y] = [5, 1.5];
  const outputs = Array.from(predictOnPlane(network, data, [2, 3])(Float64Array.of(x, y)));
  const row = [0, 0, (x - means[2]) / deviations[2], (y - means[3]) / deviations[3]];
  expect(outputs).toEqual(Array.from(network.predict(row)));
});

test('the table of examples shows them as they came, and is as often wrong as the confusion matrix', () => {
  const session = start({ data: 'wine', trainShare: 90, validationShare: 0 });
  const { experiment, measures } = session;
  const rows = exampleRows(experiment, 'test');
  expect(rows).toHaveLength(experiment.data.parts.test.size);
  expect(rows.length).toBeLessThanOrEqual(MOST_EXAMPLES);
  expect(rows[0].inputs).toEqual([...experiment.data.rawParts.test.inputs.slice(0, 6)]);
  const right = rows.filter(({ target, predicted }) => target === predicted).length;
  const counts = measures.confusion('test');
  expect(right).toBe(counts.reduce((sum, row, i) => sum + row[i], 0));
  expect(right).toBeLessThan(rows.length);
});
