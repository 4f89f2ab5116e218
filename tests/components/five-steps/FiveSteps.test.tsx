import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FiveSteps } from '../../../components/figures/five-steps/FiveSteps.tsx';
import {
  FIRST_SEED,
  FiveStepsModel,
} from '../../../components/figures/five-steps/five-steps-model.ts';
import {
  networkOf,
  numbersOf,
  partOfParameter,
  spokenPart,
} from '../../../components/figures/five-steps/network-view.ts';
import { STEPS } from '../../../components/figures/five-steps/steps.ts';
import { say, sayFirstRound } from '../../../components/figures/five-steps/words.ts';
import { weightGradientOf, weightOf } from '../../../components/parts/network/network-data.ts';
import { formatNumber } from '../../../components/parts/text/format-number.ts';

const EXAMPLE = 2;

describe('the built figure', () => {
  const html = renderToString(<FiveSteps />);

  test('has every weight and bias in its table', () => {
    const { network } = new FiveStepsModel(FIRST_SEED);
    for (const parameter of network.parameters) expect(html).toContain(formatNumber(parameter, 4));
  });

  test('names the five steps, none of them lit, and says that nothing has happened', () => {
    for (const { title } of STEPS) expect(html).toContain(title);
    expect(html).not.toContain('aria-current');
    expect(html).toContain('Nothing has happened yet');
  });

  test('writes out the first round', () => {
    const sentences = sayFirstRound(FIRST_SEED, EXAMPLE);
    expect(sentences).toHaveLength(5);
    for (const sentence of sentences) expect(html).toContain(sentence);
  });
});

describe('what is said and shown', () => {
  test('are the numbers that the steps have just computed', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    const { network, recording } = model;
    const expected: Record<string, () => number[]> = {
      forward: () => [recording.output.data[EXAMPLE]],
      loss: () => [recording.exampleLoss.data[EXAMPLE], recording.loss.number],
      backward: () => [recording.delta(2)[EXAMPLE], steepestSlope()],
      update: () => [steepestSlope(), network.parameters[steepestIndex()]],
      repeat: () => [recording.loss.number],
    };
    const steepestIndex = () => {
      const sizes = Array.from(network.gradient, Math.abs);
      return sizes.indexOf(Math.max(...sizes));
    };
    const steepestSlope = () => network.gradient[steepestIndex()];
    STEPS.forEach(({ name, title }, i) => {
      model.advance();
      const sentence = say(model, EXAMPLE, false);
      expect(sentence).toContain(`Step ${i + 1}, ${title.toLowerCase()}.`);
      for (const number of expected[name]()) expect(sentence).toContain(formatNumber(number, 4));
    });
  });

  test('show values only once a step of the round has computed them', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    const seen = Array.from({ length: 6 }, () => {
      const { activations, deltas, layers } = networkOf(model, EXAMPLE);
      const shown = [activations?.length, deltas?.length, layers[0].weightGradient?.length];
      const numbers = numbersOf(model);
      model.advance();
      return [...shown, numbers];
    });
    expect(seen).toEqual([
      [1, undefined, undefined, 'weights'],
      [3, undefined, undefined, 'activations'],
      [3, undefined, undefined, 'activations'],
      [3, 2, 8, 'gradients'],
      [3, 2, 8, 'weights'],
      [3, 2, 8, 'weights'],
    ]);
  });

  test('point at the parameter that is spoken of', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    expect(spokenPart(model)).toBeUndefined();
    for (let i = 0; i < 3; i++) model.advance();
    const network = networkOf(model, EXAMPLE);
    const part = spokenPart(model);
    if (!part || !('from' in part)) throw new Error('expected a weight');
    const largest = Math.max(...Array.from(model.network.gradient, Math.abs));
    expect(Math.abs(weightGradientOf(network, part) ?? 0)).toBe(largest);
  });

  test('find the place of every parameter', () => {
    const model = new FiveStepsModel(FIRST_SEED);
    const network = networkOf(model, EXAMPLE);
    model.network.parameters.forEach((parameter, i) => {
      const part = partOfParameter(model, i);
      const number =
        'from' in part
          ? weightOf(network, part)
          : network.layers[part.layer - 1].biases[part.neuron];
      expect(number).toBe(parameter);
    });
    expect(() => partOfParameter(model, 17)).toThrow(RangeError);
  });

  test('say how it ended', () => {
    const learned = new FiveStepsModel(FIRST_SEED);
    while (!learned.ended) learned.advanceRound();
    expect(say(learned, EXAMPLE, true)).toMatch(/^XOR is learned: after 360 updates/);
    const stuck = new FiveStepsModel(444);
    while (!stuck.ended) stuck.advanceRound();
    expect(say(stuck, EXAMPLE, true)).toMatch(/^Stopped: after 2,000 updates the loss is 0\.34/);
    const running = new FiveStepsModel(FIRST_SEED);
    running.advanceRound();
    running.advanceRound();
    expect(say(running, EXAMPLE, true)).toContain('after 1 update the loss is');
  });
});
