import { describe, expect, test } from 'vitest';
import { BUGS, type BugName, bugOf } from '../../../components/figures/bug-lab/bugs.ts';
import { examine } from '../../../components/figures/bug-lab/examination.ts';
import { loadPrograms } from '../../../components/figures/bug-lab/lab-in-node.ts';
import type { Layer } from '../../../components/figures/bug-lab/program.ts';
import {
  makeTask,
  SETTINGS,
  WIDTHS,
  weightsNumbers,
} from '../../../components/figures/bug-lab/task.ts';
import {
  endOf,
  endOfBatch,
  type Failing,
  failingIn,
  type Instrument,
  showing,
} from '../../../components/figures/bug-lab/verdicts.ts';
import { readFlowers } from '../../../components/figures/bug-lab/write-lab.ts';
import { type EngineRun, engineGradients, engineLosses, numbersOf } from './engine-runs.ts';

const flowers = readFlowers();
const size = flowers.species.length;
const task = makeTask(flowers);
const programs = loadPrograms();
const right = examine(programs.right, task);
const seen = (bug: BugName) => examine(programs[bug], task);
const first = () => programs.right.makeLayers([...WIDTHS], weightsNumbers());

/** The gradients that a program claims on the one batch. */
function claimed(name: BugName | 'right', layers = first()): Layer[] {
  const sums = programs.right.zerosLike(layers);
  programs[name].backwardPass(layers, task.batch, sums);
  return sums;
}

/** Compares two lists number by number, relative to the larger of the two. */
function expectClose(a: readonly number[], b: readonly number[], tolerance: number): void {
  expect(a).toHaveLength(b.length);
  const distances = a.map(
    (x, i) => Math.abs(x - b[i]) / Math.max(Math.abs(x), Math.abs(b[i]), 1e-300),
  );
  expect(Math.max(...distances)).toBeLessThan(tolerance);
}

const EXPECTED: Readonly<Record<BugName, readonly [Failing, ...Instrument[]]>> = {
  sign: ['all', 'check', 'curve', 'batch'],
  slope: ['hidden', 'check', 'curve', 'batch'],
  stale: ['none', 'curve', 'batch'],
  transposed: ['hidden', 'check'],
  bias: ['biases', 'check', 'curve'],
  twice: ['none', 'curve', 'batch'],
  order: ['none', 'curve'],
  axis: ['biases', 'check', 'curve', 'shapes'],
  zero: ['none', 'curve'],
  equal: ['none', 'curve', 'batch'],
};

describe('the right program', () => {
  test('has the gradients of the engine', () => {
    expectClose(
      numbersOf(claimed('right')),
      numbersOf(engineGradients(first(), task.batch)),
      1e-12,
    );
  });

  test('trains as the engine does', () => {
    const losses = engineLosses({ layers: first(), examples: task.examples });
    expectClose(right.losses, losses, 1e-9);
  });

  test('passes all four instruments', () => {
    expect(failingIn(right.check)).toBe('none');
    expect([...showing(right, right, size)]).toEqual([]);
    expect(endOfBatch(right)).toBeLessThan(0.01);
  });
});

describe.each(BUGS.map(({ name }) => name))('with the bug %s', (name) => {
  const [failing, ...instruments] = EXPECTED[name];

  test('the instruments show what they are said to show', () => {
    expect(failingIn(seen(name).check)).toBe(failing);
    expect([...showing(seen(name), right, size)].sort()).toEqual(instruments.sort());
  });

  test('no verdict is a close one', () => {
    const { check } = seen(name);
    for (const { distance } of check) expect(distance < 1e-8 || distance > 1e-2).toBe(true);
    const ratio = endOf(seen(name), size) / endOf(right, size);
    expect(ratio < 1 || ratio > 1.5).toBe(true);
    const batch = endOfBatch(seen(name));
    expect(batch < 0.01 || batch > 0.05).toBe(true);
  });

  test('the central differences are the gradients of what the program computes', () => {
    const layers = programs[name].makeLayers([...WIDTHS], weightsNumbers());
    const expected = engineGradients(layers, task.batch).map(({ weights, biases }) => ({
      weights,
      // The forward pass of this program has no biases: the loss does not depend on them.
      biases: name === 'bias' ? biases.map(() => 0) : biases,
    }));
    for (const { place, numeric } of seen(name).check) {
      const layer = expected[place.layer - 1];
      const gradient =
        place.from === 'bias' ? layer.biases[place.to] : layer.weights[place.to][place.from];
      expect(numeric).toBeCloseTo(gradient, 8);
    }
  });
});

describe('the curve is that of the engine', () => {
  const halves = () =>
    first().map(({ weights, biases }) => ({
      weights: weights.map((row) => row.map(() => 0.5)),
      biases,
    }));
  test.each<[BugName, string, Partial<EngineRun>]>([
    ['sign', 'climbing', { learningRate: -SETTINGS.learningRate }],
    ['stale', 'by the gradients at the first weights', { stale: true }],
    ['bias', 'with biases that stay 0', { biasesFrozen: true }],
    ['twice', 'at a rate as many times smaller', { learningRate: SETTINGS.learningRate / 5 }],
    ['order', 'in the order of the list', { shuffled: false }],
    ['equal', 'from equal weights', { layers: halves() }],
  ])('%s: %s', (name, _, change) => {
    const losses = engineLosses({ layers: first(), examples: task.examples, ...change });
    expectClose(seen(name).losses, losses, 1e-9);
  });

  test('zero: by the sum of all gradients so far', () => {
    const losses = engineLosses({ layers: first(), examples: task.examples, zeroed: false });
    // Rounding grows from swing to swing, so only the beginning is the same to many digits.
    expectClose(seen('zero').losses.slice(0, 20), losses.slice(0, 20), 1e-6);
  });
});

describe('the wrong gradients are wrong as it is said', () => {
  const truth = numbersOf(engineGradients(first(), task.batch));

  test('sign: opposite, every one', () => {
    expectClose(
      numbersOf(claimed('sign')),
      truth.map((x) => -x),
      1e-12,
    );
  });

  test('slope: the hidden gradients of one flower are too large by the slope', () => {
    const one = { inputs: [task.batch.inputs[0]], targets: [task.batch.targets[0]] };
    const sums = programs.right.zerosLike(first());
    programs.slope.backwardPass(first(), one, sums);
    const [hidden] = engineGradients(first(), one);
    const { weights, biases } = first()[0];
    const slopes = weights.map((row, j) => {
      const z = row.reduce((sum, w, k) => sum + w * one.inputs[0][k], biases[j]);
      return 1 / (2 + Math.exp(z) + Math.exp(-z));
    });
    expectClose(
      sums[0].biases,
      hidden.biases.map((delta, j) => delta / slopes[j]),
      1e-12,
    );
  });

  test('transposed: right where the weights are symmetric, and only there', () => {
    const symmetric = first();
    for (let j = 0; j < 3; j++) {
      for (let k = 0; k < j; k++) symmetric[1].weights[j][k] = symmetric[1].weights[k][j];
    }
    const expected = numbersOf(engineGradients(symmetric, task.batch));
    expectClose(numbersOf(claimed('transposed', symmetric)), expected, 1e-12);
  });

  test('axis: the biases get a number for each flower, the weights what is theirs', () => {
    const [hidden, output] = claimed('axis');
    const [h, o] = engineGradients(first(), task.batch);
    expect([hidden.biases.length, output.biases.length]).toEqual([6, 6]);
    expectClose(
      [hidden, output].flatMap(({ weights }) => weights.flat()),
      [h, o].flatMap(({ weights }) => weights.flat()),
      1e-12,
    );
  });
});

test('three bugs are shown by one instrument alone', () => {
  const alone = BUGS.filter(({ name }) => showing(seen(name), right, size).size === 1);
  expect(alone.map(({ name }) => name)).toEqual(['transposed', 'order', 'zero']);
});

test('a wrong gradient trains as well as the right one, and a right one may not', () => {
  expect(endOf(seen('transposed'), size)).toBeLessThan(endOf(right, size));
  expect(endOfBatch(seen('zero'))).toBeLessThan(endOfBatch(right) / 1000);
  expect(endOf(seen('zero'), size)).toBeGreaterThan(4 * endOf(right, size));
  expect(bugOf('zero').change[1]).toBe('');
});
