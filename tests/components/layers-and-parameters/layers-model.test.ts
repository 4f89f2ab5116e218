import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayers } from '../../../components/figures/layers-and-parameters/layers-link.ts';
import {
  countParameters,
  GOAL,
  isWithinControls,
  MOST,
  mostNeurons,
  nameOf,
  noteFound,
  solutionsFor,
  type Widths,
  withHiddenLayers,
} from '../../../components/figures/layers-and-parameters/layers-model.ts';
import { say, writeCount } from '../../../components/figures/layers-and-parameters/words.ts';
import { Network } from '../../../src/engine/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const sizes = (most: number) => fc.integer({ min: 1, max: most });
const networks = fc
  .tuple(
    sizes(MOST.inputs),
    fc.array(sizes(MOST.neurons), { maxLength: MOST.hiddenLayers }),
    sizes(MOST.outputs),
  )
  .map(([inputs, hidden, outputs]): Widths => [inputs, ...hidden, outputs]);

function build([inputs, ...neurons]: Widths): Network {
  const layers = neurons.map((count) => ({ neurons: count, activation: 'tanh' }) as const);
  return new Network({ inputs, layers });
}

test('counts what a network of the engine has', () => {
  fc.assert(
    fc.property(networks, (widths) => {
      expect(countParameters(widths)).toBe(build(widths).parameterCount);
    }),
  );
});

describe('the networks of 41 parameters', () => {
  const solutions = solutionsFor(GOAL);

  test('are many, among them one and two hidden layers, and none without', () => {
    const names = solutions.map(nameOf);
    expect(names).toContain('2-10-1');
    expect(names).toContain('3-4-4-1');
    expect(new Set(names).size).toBe(names.length);
    expect(solutions.every(isWithinControls)).toBe(true);
    expect(Math.min(...solutions.map((widths) => widths.length))).toBe(3);
    for (const widths of solutions) expect(build(widths).parameterCount).toBe(GOAL);
  });

  test('are all there are within the controls', () => {
    let count = 0;
    const visit = (widths: Widths) => {
      if (widths.length >= 2 && widths[widths.length - 1] <= MOST.outputs) {
        if (countParameters(widths) === GOAL) count++;
      }
      if (widths.length === MOST.hiddenLayers + 2) return;
      const most = widths.length === 0 ? MOST.inputs : MOST.neurons;
      for (let n = 1; n <= most; n++) visit([...widths, n]);
    };
    visit([]);
    expect(solutions).toHaveLength(count);
  });

  test('are noted once each, in the order in which they are found', () => {
    const steps: Widths[] = [
      [2, 4, 1],
      [2, 10, 1],
      [3, 8, 1],
      [2, 10, 1],
    ];
    const found = steps.reduce<readonly Widths[]>(noteFound, []);
    expect(found.map(nameOf)).toEqual(['2-10-1', '3-8-1']);
  });
});

test('hidden layers are added last and taken away last; the ends stay', () => {
  expect(withHiddenLayers([2, 5, 1], 3)).toEqual([2, 5, 3, 3, 1]);
  expect(withHiddenLayers([2, 5, 7, 1], 1)).toEqual([2, 5, 1]);
  expect(withHiddenLayers([2, 5, 1], 0)).toEqual([2, 1]);
  expect([0, 1, 2].map((layer) => mostNeurons([2, 5, 1], layer))).toEqual([
    MOST.inputs,
    MOST.neurons,
    MOST.outputs,
  ]);
});

describe('the words', () => {
  test('write the count in full', () => {
    expect(writeCount([2, 4, 1])).toBe('4·(2 + 1) + 1·(4 + 1) = 12 + 5 = 17');
    expect(writeCount([6, 4])).toBe('4·(6 + 1) = 28');
  });

  test('say how far it is, that a way is found, and that another is', () => {
    const one: Widths = [2, 10, 1];
    const other: Widths = [3, 8, 1];
    expect(say([2, 4, 1], [])).toBe(
      'A 2-4-1 network has 17 parameters, 24 fewer than 41. You have not found a way yet.',
    );
    expect(say([6, 10, 10, 4], [one])).toContain(
      '224 parameters, 183 more than 41. You have found one way',
    );
    expect(say(one, [one])).toBe(
      'A 2-10-1 network has 41 parameters: exactly 41. That is one way; find another.',
    );
    expect(say([1, 1], solutionsFor(GOAL))).toMatch(
      /181 ways, of the 181 there are here: …(, [\d-]+){5}\.$/,
    );
    expect(say(other, [one, other])).toContain('exactly 41, in another way. You have found 2 ways');
  });
});

describe('a link', () => {
  test('carries the network and what was found', () => {
    const state = { widths: [2, 4, 1], found: [[2, 10, 1]] };
    expect(readLayers(structuredClone(state))).toEqual(state);
  });

  test.each([
    [undefined],
    [{ widths: [2, 4, 1] }],
    [{ widths: [2], found: [] }],
    [{ widths: [2, 11, 1], found: [] }],
    [{ widths: [2, 0, 1], found: [] }],
    [{ widths: [2, 2.5, 1], found: [] }],
    [{ widths: [2, 1, 1, 1, 1, 1], found: [] }],
    [{ widths: '2-4-1', found: [] }],
    [{ widths: [2, 4, 1], found: [[2, 4, 1]] }],
    [
      {
        widths: [2, 4, 1],
        found: [
          [2, 10, 1],
          [2, 10, 1],
        ],
      },
    ],
  ])('that says %j is refused', (data) => {
    expect(() => readLayers(data)).toThrow(LinkError);
  });
});
