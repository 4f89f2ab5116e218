import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storageOf } from '../../../../components/parts/network/parameter-place.ts';
import { computeNetwork } from '../../../../components/parts/small-network/compute-network.ts';
import { entryTex, numberTex } from '../../../../components/parts/small-network/entry-tex.ts';
import { FIRST_STATE, within } from '../../../../components/parts/small-network/parameter-state.ts';
import {
  nameOfPlace,
  placeIn,
  placesOf,
  texOfPlace,
} from '../../../../components/parts/small-network/parameters.ts';
import {
  readParameterState,
  readPlace,
} from '../../../../components/parts/small-network/read-parameter-state.ts';
import { FIRST_NETWORK } from '../../../../components/parts/small-network/small-network.ts';
import { LinkError } from '../../../../src/reader/state-link.ts';
import { smallNetworks } from '../../small-networks.ts';

const plain = (name: string) => name.replaceAll('\u2060', '');

test('the parameters of the 2-2-2 network, neuron by neuron', () => {
  expect(placesOf(FIRST_NETWORK).map(nameOfPlace).map(plain)).toEqual([
    ...['w⁽¹⁾₁₁', 'w⁽¹⁾₁₂', 'b⁽¹⁾₁', 'w⁽¹⁾₂₁', 'w⁽¹⁾₂₂', 'b⁽¹⁾₂'],
    ...['w⁽²⁾₁₁', 'w⁽²⁾₁₂', 'b⁽²⁾₁', 'w⁽²⁾₂₁', 'w⁽²⁾₂₂', 'b⁽²⁾₂'],
  ]);
});

test('every parameter is written as its entry in the recording is', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, place }) => {
      const { network: built, recording } = computeNetwork(network);
      const { weights, biases } = recording.layers[place.layer - 1];
      const value = place.from === 'bias' ? biases : weights;
      const { numbers, index } = storageOf(built, place);
      expect(numbers[index]).toBe(value.data[index]);
      expect(entryTex(recording)({ value, index })).toBe(texOfPlace(place));
    }),
    { numRuns: 50 },
  );
});

test('a place that a network has lost gives way to its first weight', () => {
  expect(placeIn(FIRST_NETWORK, { layer: 2, to: 1, from: 'bias' })).toEqual({
    layer: 2,
    to: 1,
    from: 'bias',
  });
  const lost = within({ ...FIRST_STATE, example: 5, place: { layer: 4, to: 0, from: 0 } });
  expect([lost.example, lost.place]).toEqual([0, { layer: 1, to: 0, from: 0 }]);
});

test('a link’s state is read, and anything else refused', () => {
  fc.assert(
    fc.property(smallNetworks, (about) => {
      const state = { ...about, epsilon: 1e-4 };
      expect(readParameterState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }),
    { numRuns: 50 },
  );
  for (const wrong of [
    null,
    {},
    { ...FIRST_STATE, example: 1 },
    { ...FIRST_STATE, example: '0' },
    { ...FIRST_STATE, epsilon: 2 },
    { ...FIRST_STATE, place: { layer: 1, to: 2, from: 0 } },
    { ...FIRST_STATE, place: { layer: 1, to: 0, from: 'toString' } },
    { ...FIRST_STATE, network: { ...FIRST_NETWORK, layers: [] } },
  ]) {
    expect(() => readParameterState(wrong)).toThrow(LinkError);
  }
  expect(() => readPlace(null, FIRST_NETWORK)).toThrow(LinkError);
});

test('numbers in TeX: five digits, no zeros behind, powers of ten', () => {
  expect([0.4, 1 / 3, -0.00012345678, 4.4e-7, 1234567].map((x) => numberTex(x))).toEqual([
    '0.4',
    '0.33333',
    '-0.00012346',
    '4.4 \\cdot 10^{-7}',
    '1234600',
  ]);
  expect(numberTex(Number.NaN)).toBe('\\text{NaN}');
});
