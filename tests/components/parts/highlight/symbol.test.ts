import { expect, test } from 'vitest';
import {
  readLights,
  sameThing,
  writeLights,
} from '../../../../components/parts/highlight/symbol.ts';
import { symbols } from '../../../../src/markdown/symbols.ts';

const weight = { sym: 'w', layer: '1', to: '2', from: '1' };
const edge = { ...weight, sym: 'edge' };
const neuron = { sym: 'neuron', layer: '1', to: '2' };

test('an edge is its weight and the gradient of it, and no other weight', () => {
  expect(sameThing(edge, weight)).toBe(true);
  expect(sameThing(edge, { ...weight, sym: 'gradw' })).toBe(true);
  expect(sameThing(edge, { ...weight, from: '2' })).toBe(false);
  expect(sameThing(edge, { ...weight, layer: '2' })).toBe(false);
});

test('a neuron is all that belongs to it, but no weight', () => {
  for (const sym of ['a', 'z', 'b', 'delta', 'gradb']) {
    expect(sameThing(neuron, { ...neuron, sym })).toBe(true);
    expect(sameThing({ ...neuron, sym }, neuron)).toBe(true);
    expect(sameThing(neuron, { ...neuron, sym, to: '3' })).toBe(false);
  }
  expect(sameThing(neuron, weight)).toBe(false);
  expect(sameThing(neuron, edge)).toBe(false);
});

test('one symbol is not another at the same place', () => {
  expect(sameThing({ ...neuron, sym: 'a' }, { ...neuron, sym: 'z' })).toBe(false);
});

test('an index that is absent or empty stands for all', () => {
  expect(sameThing({ sym: 'w', layer: '1' }, edge)).toBe(true);
  expect(sameThing({ sym: 'w', layer: '' }, edge)).toBe(true);
  expect(sameThing({ sym: 'w', layer: '2' }, edge)).toBe(false);
});

test('a letter stands for every number, but not for another letter', () => {
  const general = { sym: 'w', layer: 'l', to: 'j', from: 'k' };
  expect(sameThing(general, edge)).toBe(true);
  expect(sameThing(general, { ...general, to: 'k' })).toBe(false);
});

test('every family of the notation that has a place in a network finds it there', () => {
  const placed = symbols.filter(({ args }) => args.includes('layer') || args.includes('to'));
  const places = ['neuron', 'edge'].map((sym) => ({ sym, layer: '1', to: '1', from: undefined }));
  const homeless = placed.filter(({ sym }) => !places.some((place) => sameThing(place, { sym })));
  // Targets stand beside the network, not in it.
  expect([...new Set(homeless.map(({ sym }) => sym))]).toEqual(['y']);
});

test('what lights up with an element is written and read back', () => {
  const row = { sym: 'w', layer: 2, to: 1 };
  const cell = { sym: 'a', layer: 0, example: 3 };
  const [first, second] = readLights(writeLights([row, cell]));
  expect(sameThing(first, { sym: 'edge', layer: '2', to: '1', from: '4' })).toBe(true);
  expect(sameThing(first, { sym: 'edge', layer: '2', to: '2', from: '4' })).toBe(false);
  expect(sameThing(second, { sym: 'a', layer: '0', to: '2', example: '3' })).toBe(true);
  expect(readLights(writeLights([]))).toEqual([]);
});
