import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { descend, PASSES_AN_UPDATE } from '../../../components/figures/nudging/descent.ts';
import { writeNudging } from '../../../components/figures/nudging/nudge-link.ts';
import { FIRST_STEP, NudgeModel } from '../../../components/figures/nudging/nudge-model.ts';
import { PassCountTable } from '../../../components/figures/nudging/PassCountTable.tsx';
import { NETWORKS, passCost } from '../../../components/figures/nudging/pass-costs.ts';
import { readNudging } from '../../../components/figures/nudging/read-nudging.ts';
import { GOAL } from '../../../components/figures/nudging/start.ts';
import { SIZES, taskOf } from '../../../components/figures/nudging/task.ts';
import { parameterName, say } from '../../../components/figures/nudging/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The mean binary cross-entropy of a neuron over a task, without the engine. */
function lossByHand(size: (typeof SIZES)[number], parameters: ArrayLike<number>): number {
  const { inputs, targets } = taskOf(size);
  let loss = 0;
  for (let i = 0; i < targets.length; i++) {
    let z = parameters[size];
    for (let k = 0; k < size; k++) z += parameters[k] * inputs[i * size + k];
    loss -= Math.log(targets[i] === 1 ? sigmoid(z) : sigmoid(-z)) / targets.length;
  }
  return loss;
}

describe('nudging', () => {
  test('tries one parameter a pass, and keeps only what helps', () => {
    const model = new NudgeModel(2);
    expect(model.loss).toBeCloseTo(Math.LN2, 12);
    while (!model.ended) {
      const [before, passes] = [model.network.parameters.slice(), model.passes];
      const loss = model.loss;
      model.nudge();
      const { last } = model;
      if (!last) throw new Error('a nudge is remembered');
      expect(model.passes).toBe(passes + 1);
      expect(Math.abs(last.to - last.from)).toBeLessThanOrEqual(FIRST_STEP);
      expect(last.kept).toBe(last.lossThere < loss);
      before[last.parameter] = last.kept ? last.to : last.from;
      expect(model.network.parameters).toEqual(before);
      expect(model.loss).toBe(last.kept ? last.lossThere : loss);
      expect(model.loss).toBeCloseTo(lossByHand(2, model.network.parameters), 12);
    }
    expect(model.loss).toBeLessThan(GOAL);
    const { passes } = model;
    model.nudge();
    expect(model.passes).toBe(passes);
  });

  test('goes round all parameters, one or two passes for each', () => {
    const model = new NudgeModel(8);
    const tried: number[] = [];
    while (model.passes < 19 && !model.ended) {
      model.nudge();
      const at = model.last?.parameter ?? -1;
      if (tried[tried.length - 1] !== at) tried.push(at);
    }
    expect(tried.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('halves its step after a round in which nothing helped', () => {
    // Eight inputs first learn in steps of one quarter, and no step ever grows.
    const model = new NudgeModel(2);
    let keptThisRound = 0;
    while (!model.ended) {
      const { step, next } = model;
      model.nudge();
      if (model.last?.kept) keptThisRound++;
      const roundOver = next === 2 && model.next === 0;
      expect(model.step).toBe(roundOver && keptThisRound === 0 ? step / 2 : step);
      if (roundOver) keptThisRound = 0;
    }
  });
});

test('gradient descent reaches the goal from the same start, two passes an update', () => {
  for (const size of SIZES) {
    const { losses, passes } = descend(size);
    expect(losses[0]).toBeCloseTo(lossByHand(size, new Float64Array(size + 1)), 12);
    expect(losses[losses.length - 1]).toBeLessThan(GOAL);
    expect(losses[losses.length - 2]).toBeGreaterThanOrEqual(GOAL);
    expect(passes).toEqual(losses.map((_, i) => 1 + PASSES_AN_UPDATE * i));
  }
});

test('the more parameters, the farther nudging falls behind', () => {
  const ratios = SIZES.map((size) => {
    const model = new NudgeModel(size);
    while (!model.ended) model.nudge();
    expect(model.loss).toBeLessThan(GOAL);
    const { passes } = descend(size);
    return model.passes / passes[passes.length - 1];
  });
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
  expect(ratios[3]).toBeGreaterThan(20);
});

test('AND has four examples; the larger tasks ask for the majority', () => {
  expect(Array.from(taskOf(2).targets)).toEqual([0, 0, 0, 1]);
  const { inputs, targets, size: examples } = taskOf(32);
  expect(examples).toBe(256);
  for (let i = 0; i < examples; i++) {
    const row = Array.from(inputs.subarray(32 * i, 32 * (i + 1)));
    expect(row.every((x) => Math.abs(x) === 1)).toBe(true);
    expect(targets[i]).toBe(row.filter((x) => x === 1).length > 16 ? 1 : 0);
  }
});

describe('what a gradient costs', () => {
  test('grows from 2 forward passes towards 3, whatever the number of parameters', () => {
    const costs = NETWORKS.map(passCost);
    expect(costs[0]).toMatchObject({ parameters: 3, backpropagation: 2 });
    expect(costs.map(({ parameters }) => parameters)).toEqual([3, 13, 17, 67, 2410, 1_333_770]);
    expect(passCost([2, 4, 1]).backpropagation).toBeCloseTo(7 / 3, 12);
    expect(passCost([784, 1024, 512, 10]).backpropagation).toBeCloseTo(2.4, 2);
    for (const { backpropagation } of costs) expect(backpropagation).toBeLessThan(3);
  });

  test('is written in full', () => {
    expect(render(h(PassCountTable, {}))).toContain('<td>1,333,770</td><td>2,667,540</td>');
  });

  test('while a round of nudges takes a pass or two for each parameter', () => {
    expect(passCost([4, 8, 3]).nudges).toEqual([67, 134]);
  });
});

describe('the words', () => {
  test('tell each verdict, and the end', () => {
    const model = new NudgeModel(2);
    const descent = descend(2);
    expect(say(model, descent)).toContain('Next, w₁ is raised by 0.25');
    const said = new Set<string>();
    while (!model.ended) {
      model.nudge();
      said.add(say(model, descent).replace(/^.*\d\. /, ''));
    }
    expect([...said]).toContain('Lower, so it is kept.');
    expect([...said]).toContain('No lower, so it is put back; next, the other way.');
    expect(say(model, descent)).toMatch(/below 0\.1, after \d+ forward passes/);
    expect(parameterName(new NudgeModel(128), 11)).toBe('w₁₂');
    expect(parameterName(model, 2)).toBe('b');
  });
});

describe('a link', () => {
  test('leads to the same weights', () => {
    const model = new NudgeModel(8);
    for (let i = 0; i < 30; i++) model.nudge();
    const read = readNudging(JSON.parse(JSON.stringify(writeNudging(model))));
    expect(read.network.parameters).toEqual(model.network.parameters);
    expect(read.losses).toEqual(model.losses);
    expect(read.last).toEqual(model.last);
  });

  const good = writeNudging(new NudgeModel(2));
  test.each([
    ['nothing', null],
    ['another size', { ...good, size: 3 }],
    ['no pass', { ...good, passes: 0 }],
    ['passes without end', { ...good, passes: 1e9 }],
    ['a pass beyond the end', { ...good, passes: 19_000 }],
    ['other weights', { ...good, passes: 12 }],
    ['no weights', { ...good, parameters: 7 }],
  ])('that says %s is refused', (_, data) => {
    expect(() => readNudging(data)).toThrow();
  });

  test('says why where it can', () => {
    expect(() => readNudging({ ...good, passes: 12 })).toThrow(LinkError);
  });
});
