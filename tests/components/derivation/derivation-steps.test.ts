import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_DERIVATION } from '../../../components/figures/derivation/derivation-link.ts';
import { deriveParameter } from '../../../components/figures/derivation/derivation-model.ts';
import { stepsOf } from '../../../components/figures/derivation/derivation-steps.ts';
import { readDerivation } from '../../../components/figures/derivation/read-derivation.ts';
import { typeset } from '../../../components/notation/typeset.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';
import { smallNetworks } from '../small-networks.ts';

const first = { layer: 1, to: 0, from: 0 } as const;

test('delta times what comes in is the gradient, for every parameter', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, example, place }) => {
      const { derivation, delta, incoming } = deriveParameter(network, example, place);
      expect(delta * incoming).toBeCloseTo(derivation.gradient, 11);
    }),
    { numRuns: 60 },
  );
});

test('every step of every network can be typeset, in every form', () => {
  fc.assert(
    fc.property(
      smallNetworks,
      fc.constantFrom('symbols', 'numbers', 'both'),
      ({ network, example, place }, form) => {
        for (const { tex, title, sentence } of stepsOf(
          deriveParameter(network, example, place),
          form,
        )) {
          expect(typeset(tex, true)).not.toContain('katex-error');
          expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN/);
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('the first weight of the 2-2-2 network', () => {
  const derived = deriveParameter(FIRST_NETWORK, 0, first);
  const steps = stepsOf(derived, 'both');

  test('takes each local derivative once, from the loss back', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'The paths',
      'From the loss to output 1',
      'From the loss to output 2',
      'Through output 1',
      'Through output 2',
      'Back from output 1 to hidden neuron 1',
      'Back from output 2 to hidden neuron 1',
      'Through hidden neuron 1',
      'The weight to hidden neuron 1 from input 1',
      'Multiply, and add',
      'Take the last factor out',
    ]);
  });

  test('shows symbols, numbers, or both', () => {
    const [symbols, numbers, both] = (['symbols', 'numbers', 'both'] as const).map(
      (form) => stepsOf(derived, form)[1].tex,
    );
    const quotient = '\\frac{\\partial \\lossof{}}{\\partial \\act{2}{1}}';
    expect(symbols).toBe(`${quotient} = \\act{2}{1} - \\y{1}`);
    expect(numbers).toBe(`${quotient} = 0.75137 - 0.01 = 0.74137`);
    expect(both).toBe(
      `\\begin{aligned}${quotient} &= \\act{2}{1} - \\y{1}\\\\ &= 0.75137 - 0.01 = 0.74137\\end{aligned}`,
    );
  });

  test('writes a negative weight once, and its brackets only inside a product', () => {
    const [hidden, output] = FIRST_NETWORK.layers;
    const [[, other], second] = output.weights;
    const weights = [[-0.7, other], second];
    const negative = { ...FIRST_NETWORK, layers: [hidden, { ...output, weights }] };
    const written = stepsOf(deriveParameter(negative, 0, first), 'both');
    const back = written.find(({ title }) => title === 'Back from output 1 to hidden neuron 1');
    expect(back?.tex).toMatch(/ = \\wt\{2\}\{1\}\{1\} = -0\.7$/);
    const product = written.find(({ title }) => title === 'Multiply, and add');
    expect(product?.tex).toContain('\\cdot \\left( -0.7 \\right)');
  });

  test('has no line of more factors than a phone has room for', () => {
    const { tex } = steps[9];
    const dots = tex.split('\\\\').map((line) => line.match(/\\cdot/g)?.length ?? 0);
    // Two paths of five factors: three and two in symbols, four and one in values; then the sum.
    expect(dots).toEqual([2, 2, 2, 2, 3, 1, 3, 1, 0]);
  });

  test('ends with delta times input', () => {
    expect(steps.at(-1)?.tex).toBe(
      '\\begin{aligned}\\grad{\\lossof{}}{\\wt{1}{1}{1}} &= \\dlt{1}{1} \\cdot \\x{1}\\\\ &= 0.0087714 \\cdot 0.05 = 0.00043857\\end{aligned}',
    );
  });
});

test('beyond four paths the others are summed', () => {
  const wide: SmallNetwork = {
    ...FIRST_NETWORK,
    layers: [
      { weights: [[1]], biases: [0], activation: 'tanh' },
      {
        weights: Array.from({ length: 6 }, (_, j) => [0.1 * (j + 1)]),
        biases: Array(6).fill(0),
        activation: 'identity',
      },
    ],
    examples: [{ input: [1], target: Array(6).fill(0) }],
  };
  const steps = stepsOf(deriveParameter(wide, 0, first), 'numbers');
  expect(steps[0].sentence).toContain('There are 6 ways');
  expect(steps[0].tex).toContain('2 more');
});

test('what is silenced is said', () => {
  const off: SmallNetwork = {
    ...FIRST_NETWORK,
    layers: [
      {
        weights: [
          [-1, 0],
          [1, 1],
        ],
        biases: [0, 0],
        activation: 'relu',
      },
      FIRST_NETWORK.layers[1],
    ],
    examples: [{ input: [1, 0], target: [0, 0] }],
  };
  const said = (place: typeof first | { layer: 1; to: 0; from: 1 }) =>
    stepsOf(deriveParameter(off, 0, place), 'both')
      .map(({ sentence }) => sentence)
      .join(' ');
  expect(said(first)).toContain('nothing gets past');
  expect(said(first)).toContain('A small change of the parameter changes nothing.');
  expect(said({ layer: 1, to: 0, from: 1 })).toContain('the weight goes unnoticed');
});

test('a link carries the state; what is no form or no step is refused', () => {
  const state = { ...FIRST_DERIVATION, form: 'numbers' as const, open: [2, 5] };
  const link = writeStateLink('derivation', state);
  expect(readStateLink(link, 'derivation', readDerivation)).toEqual({ state });
  for (const wrong of [
    { form: 'toString' },
    { open: 'all' },
    { open: [-1] },
    { open: [0.5] },
    { open: Array(1000).fill(0) },
  ]) {
    expect(() => readDerivation({ ...FIRST_DERIVATION, ...wrong })).toThrow(LinkError);
  }
});
