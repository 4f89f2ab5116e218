import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_BATCH } from '../../../components/figures/batch-product/batch-model.ts';
import {
  settingsFor,
  takeNetwork,
  whyNoRegion,
} from '../../../components/figures/training-run/taken-start.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { say } from '../../../components/figures/training-run/words.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { smallNetworks } from '../small-networks.ts';

const modelOf = (small: SmallNetwork) =>
  new TrainingRunModel({ ...FIRST_SETTINGS, ...settingsFor(small) });
const flat = ({ updated }: ReturnType<typeof solve>) =>
  updated.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

describe('a network taken along', () => {
  test('comes to the loss and the weights that Mazur printed', () => {
    const model = modelOf(FIRST_NETWORK);
    const [run] = model.runs;
    expect(run.look().loss).toBeCloseTo(0.298371109, 9);
    model.goTo(1);
    const printed = [
      [0.149780716, 0.19956143, 0.24975114, 0.29950229, 0.35, 0.35],
      [0.35891648, 0.408666186, 0.51130127, 0.561370121, 0.6, 0.6],
    ].flat();
    for (const [i, parameter] of printed.entries()) {
      expect(run.network.parameters[i]).toBeCloseTo(parameter, 8);
    }
  });

  test('is trained by run A as the worked solution trains it, in its mode', () => {
    fc.assert(
      fc.property(smallNetworks, ({ network }) => {
        const passes = 3;
        const small = { ...network, learningRate: 0.05, updates: passes };
        const model = modelOf(small);
        const [run] = model.runs;
        model.goTo(passes * run.trainer.stepsPerEpoch);
        const solution = solve(small);
        expect(run.trainer.stepsPerEpoch).toBe(small.mode === 'online' ? small.examples.length : 1);
        for (const [i, parameter] of flat(solution).entries()) {
          expect(run.network.parameters[i]).toBeCloseTo(parameter, 12);
        }
        expect(run.look().loss).toBeCloseTo(solution.lossAfter, 12);
      }),
    );
  });

  test('keeps frozen biases out of the gradient’s norm', () => {
    const model = modelOf(FIRST_NETWORK);
    const [{ gradientNorm }] = model.runs.map((run) => run.look());
    const { gradients } = solve(FIRST_NETWORK);
    const weights = gradients.flatMap((layer) => layer.weights.flat());
    expect(gradientNorm).toBeCloseTo(Math.hypot(...weights), 12);
    model.goTo(1);
    // Measured by the step that has just been made.
    expect(model.runs[0].trainer.lossHistory[1].gradientNorm).toBeCloseTo(gradientNorm, 12);
  });

  test('has the nearest learning rate that a run may have, and run B another', () => {
    const ratesOf = (learningRate: number) =>
      settingsFor({ ...FIRST_NETWORK, learningRate }).runs.map((run) => run.learningRate);
    expect(ratesOf(0.5)).toEqual([0.5, 0.05]);
    expect(ratesOf(0)).toEqual([0.001, 0.01]);
    expect(ratesOf(1000)).toEqual([10, 1]);
  });

  test('offers only batches that its examples fill', () => {
    const sizes = (small: SmallNetwork) => takeNetwork(small).batches.map(({ value }) => value);
    expect(sizes(FIRST_NETWORK)).toEqual(['all']);
    expect(sizes(FIRST_BATCH)).toEqual(['1', '2', 'all']);
  });

  test('that leaves the finite numbers at once says so', () => {
    const layer = { weights: [[1e6]], biases: [0], activation: 'identity' } as const;
    const model = modelOf({
      ...FIRST_NETWORK,
      layers: [layer, layer, layer, layer],
      examples: [{ input: [1e6], target: [0] }],
      learningRate: 10,
      freezeBiases: false,
    });
    while (!model.ended) model.advance();
    expect(model.update).toBe(model.furthest);
    const sights = model.runs.map((run) => run.look());
    expect(say(model, sights)).toMatch(/^The end, after .*run A .*diverged at update \d/);
  });
});

describe('a region of classes', () => {
  const classes = (target: number[], activation: 'sigmoid' | 'softmax'): SmallNetwork => ({
    ...FIRST_NETWORK,
    layers: [
      FIRST_NETWORK.layers[0],
      {
        weights: target.map(() => [1, -1]),
        biases: target.map(() => 0),
        activation,
      },
    ],
    loss: activation === 'softmax' ? 'cross-entropy' : 'binary-cross-entropy',
    examples: [{ input: [0.05, 0.1], target }],
  });
  const reasonFor = (small: SmallNetwork) => whyNoRegion(takeNetwork(small).data);

  test('is drawn where two inputs lead to the name of a class', () => {
    expect(reasonFor(classes([1], 'sigmoid'))).toBe('');
    expect(reasonFor(classes([0, 1, 0], 'softmax'))).toBe('');
    expect(takeNetwork(classes([0, 1, 0], 'softmax')).data.labels).toEqual(Int32Array.of(1));
  });

  test('is refused in words where they do not', () => {
    expect(reasonFor(FIRST_NETWORK)).toMatch(/targets .* name no classes/);
    expect(reasonFor(classes([0.5], 'sigmoid'))).toMatch(/name no classes/);
    expect(reasonFor(classes([0.5, 0.5], 'softmax'))).toMatch(/name no classes/);
    const wide = classes([1], 'sigmoid');
    const [first, last] = wide.layers;
    expect(
      reasonFor({
        ...wide,
        layers: [{ ...first, weights: first.weights.map((row) => [...row, 0]) }, last],
        examples: [{ input: [1, 2, 3], target: [1] }],
      }),
    ).toMatch(/This network has 3/);
  });
});
