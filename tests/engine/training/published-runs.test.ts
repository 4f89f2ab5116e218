import { describe, expect, test } from 'vitest';
import { regressionDataset } from '../../../src/engine/data/index.ts';
import { type ExplicitLayer, initialize, Network } from '../../../src/engine/network/index.ts';
import type { ActivationName, LossName } from '../../../src/engine/operations/index.ts';
import { Trainer } from '../../../src/engine/training/index.ts';

/** A trainer on the one example of a published run. */
function trainerOf(
  layers: (ExplicitLayer & { activation: ActivationName })[],
  [input, target]: [number, number],
  loss: LossName,
  learningRate: number,
): Trainer {
  const network = new Network({
    inputs: 1,
    layers: layers.map(({ biases, activation }) => ({ neurons: biases.length, activation })),
  });
  initialize(network, { kind: 'explicit', layers });
  const data = regressionDataset({
    name: 'one example',
    inputs: Float64Array.of(input),
    inputNames: ['x'],
    targets: Float64Array.of(target),
    targetNames: ['y'],
  });
  return new Trainer(network, data, { loss, learningRate });
}

/** Says that numbers, rounded as in print, are those in print. */
function expectInPrint(numbers: ArrayLike<number>, printed: string[]): void {
  const rounded = printed.map((text, i) => {
    const digits = text.split('.')[1].length;
    return numbers[i].toFixed(digits).replace('0.', '.');
  });
  expect(rounded).toEqual(printed);
}

test('Hagan, Demuth & Beale: one update of their 1-2-1 network', () => {
  const trainer = trainerOf(
    [
      { weights: [[-0.27], [-0.41]], biases: [-0.48, -0.13], activation: 'sigmoid' },
      { weights: [[0.09, -0.17]], biases: [0.48], activation: 'identity' },
    ],
    [1, 1 + Math.sin(Math.PI / 4)],
    'sum-squared-error',
    0.1,
  );
  const recording = trainer.load();
  recording.forward();
  recording.backward();
  expectInPrint(recording.layers[0].activation.data, ['.321', '.368']);
  expectInPrint(recording.output.data, ['.446']);
  expectInPrint([recording.target.data[0] - recording.output.data[0]], ['1.261']);
  expectInPrint(recording.delta(2), ['-2.522']);
  expectInPrint(recording.delta(1), ['-.0495', '.0997']);
  trainer.step();
  const [first, second] = trainer.network.layers;
  expectInPrint(second.weights, ['.171', '-.0772']);
  expectInPrint(second.biases, ['.732']);
  expectInPrint(first.weights, ['-.265', '-.420']);
  expectInPrint(first.biases, ['-.475', '-.140']);
});

describe('Nielsen: one neuron is to learn 0 from the input 1, in 300 epochs', () => {
  const outputs = (weight: number, bias: number) => {
    const layer = { weights: [[weight]], biases: [bias], activation: 'sigmoid' as const };
    const trainer = trainerOf([layer], [1, 0], 'half-squared-error', 0.15);
    const before = trainer.network.predict([1])[0];
    trainer.run({ epochs: 300 });
    return [before, trainer.network.predict([1])[0]];
  };

  test('from w = 0.6 and b = 0.9', () => expectInPrint(outputs(0.6, 0.9), ['.82', '.09']));

  test('from w = b = 2, badly wrong and slow', () => expectInPrint(outputs(2, 2), ['.98', '.20']));
});
