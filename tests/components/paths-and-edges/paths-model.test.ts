import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPaths, writePaths } from '../../../components/figures/paths-and-edges/paths-link.ts';
import {
  countShape,
  countUpTo,
  MOST,
  pathThroughLayers,
} from '../../../components/figures/paths-and-edges/paths-model.ts';
import { say } from '../../../components/figures/paths-and-edges/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const shapes = fc.record({
  width: fc.integer({ min: 1, max: MOST.width }),
  layers: fc.integer({ min: 1, max: MOST.layers }),
});

test('paths are a power of the width, edges a multiple of the layers', () => {
  fc.assert(
    fc.property(shapes, ({ width, layers }) => {
      const { parameters, edges, paths } = countShape({ width, layers });
      expect(paths).toBe(BigInt(width) ** BigInt(layers - 1));
      expect(parameters).toBe(layers * width * (width + 1) + width + 1);
      // In a hidden layer each weight, each activation it multiplies (an input has no gradient), each
      // bias and each activation function; the output's own, its activation, its loss and the mean.
      const hidden = layers * (2 * width * width + 2 * width) - width * width;
      expect(edges).toBe(hidden + 2 * width + 4);
    }),
    { numRuns: 40 },
  );
});

test('all paths together, by hand for two layers of two', () => {
  // Layer 1 has 4 weights and 2 biases with 2 paths each, layer 2 has 6 parameters, the output 3.
  expect(countShape({ width: 2, layers: 2 }).allPaths).toBe(6n * 2n + 6n + 3n);
});

test('the numbered paths are all different, and begin where the weight leads', () => {
  const shape = { width: 3, layers: 4 };
  const { paths } = countShape(shape);
  const all = Array.from({ length: Number(paths) }, (_, i) => pathThroughLayers(shape, BigInt(i)));
  expect(new Set(all.map(String)).size).toBe(27);
  for (const way of all) {
    expect(way[0]).toBe(0);
    expect(way.every((neuron) => neuron >= 0 && neuron < 3)).toBe(true);
  }
});

test('the words tell what the last layer did', () => {
  expect(say(countShape({ width: 3, layers: 1 }))).toBe(
    'With 1 hidden layer of 3, 1 path leads from the weight to the loss, and the whole graph has 25 edges. One backward pass along those edges gives all 16 gradients.',
  );
  const largest = say(countShape({ width: 6, layers: 12 }));
  expect(largest).toContain('362,797,056 paths lead from the weight');
  expect(largest).toContain('multiplied the paths by 6 and added 84 edges');
  expect(countUpTo({ width: 2, layers: 3 }).map(({ layers }) => layers)).toEqual([1, 2, 3]);
});

test('a link holds the network and the path', () => {
  const state = { width: 6, layers: 12, path: 362_797_055n };
  expect(readPaths(JSON.parse(JSON.stringify(writePaths(state))))).toEqual(state);
});

test.each([
  ['nothing', null],
  ['a network too wide', { width: 7, layers: 2, path: '0' }],
  ['no layers', { width: 2, layers: 0, path: '0' }],
  ['half a layer', { width: 2, layers: 1.5, path: '0' }],
  ['a path that is none', { width: 2, layers: 2, path: '-1' }],
  ['a number for a path', { width: 2, layers: 2, path: 1 }],
  ['a path beyond the last', { width: 2, layers: 2, path: '2' }],
])('%s is refused', (_fault, state) => {
  expect(() => readPaths(state)).toThrow(LinkError);
});
