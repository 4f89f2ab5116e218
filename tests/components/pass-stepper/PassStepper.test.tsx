import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkedAt } from '../../../components/figures/pass-stepper/checked-parameter.ts';
import { diagramAt, partAt } from '../../../components/figures/pass-stepper/diagram.ts';
import type { PassPlace } from '../../../components/figures/pass-stepper/formula.ts';
import { matricesOf } from '../../../components/figures/pass-stepper/matrices.ts';
import { PassStepper } from '../../../components/figures/pass-stepper/PassStepper.tsx';
import { readPass } from '../../../components/figures/pass-stepper/pass-link.ts';
import { type Direction, stepsOf } from '../../../components/figures/pass-stepper/pass-steps.ts';
import { say } from '../../../components/figures/pass-stepper/words.ts';
import { checkOf } from '../../../components/parts/gradient-check/check-model.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';

function placeAt(direction: Direction, position: number, network = FIRST_NETWORK): PassPlace {
  const steps = stepsOf(network, direction);
  const computed = computeNetwork(network);
  return { computed, direction, steps, position: Math.min(position, steps.length), example: 0 };
}

const texts = (place: PassPlace) =>
  matricesOf(place).map((equation) =>
    equation.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))),
  );

describe('the built figure', () => {
  test('has the whole pass in its table, and its first step in words', () => {
    const html = renderToString(<PassStepper id="f" direction="forward" chapter="chapter 3" />);
    expect(html).toContain('0.4 × 0.593270 + 0.45 × 0.596884 + 0.6');
    expect(html).toContain('Step 1 of 16, layer 1 (hidden), neuron 1: 0.15 × 0.05 = 0.007500');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  test('mirrors it backward', () => {
    const html = renderToString(<PassStepper id="b" direction="backward" chapter="chapter 6" />);
    expect(html).toContain('0.138499 × 0.4 + (−0.038098) × 0.5');
    expect(html).toContain('it gives 0.751365 and should give 0.01');
  });
});

describe('matrices', () => {
  test('fill as the pass goes, and a sum on its way is marked', () => {
    const [[x, w, , z, a]] = texts(placeAt('forward', 6));
    expect([x, w]).toEqual([
      [['0.05', '0.1']],
      [
        ['0.15', '0.25'],
        ['0.2', '0.3'],
      ],
    ]);
    expect(z).toEqual([['0.3775', '0.0425 +…']]);
    expect(a).toEqual([['0.5933', '·']]);
  });

  test('hold at the end what the worked solution says, an example a row', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const [equation] = texts(placeAt('forward', 1e6, network));
        const { examples } = solve({ ...network, updates: 0 });
        const outputs = examples.map(({ layers }) => layers.at(-1)?.activation ?? []);
        equation[4].forEach((row, i) => {
          row.forEach((text, j) => {
            const value = Number(text.replace('−', '-').replace(/\s×.*/, 'e-9'));
            expect(Math.abs(value - outputs[i][j])).toBeLessThan(1e-4);
          });
        });
      }),
    );
  });

  test('backward: deltas, then delta times what came in', () => {
    const [delta, gradient] = texts(placeAt('backward', 10));
    expect(delta.at(-1)).toEqual([['0.1385', '−0.0381']]);
    expect(gradient).toEqual([
      [['0.1385'], ['−0.0381']],
      [['0.5933', '0.5969']],
      [
        ['0.0822', '0.0827'],
        ['−0.0226', '−0.0227'],
      ],
      [['0.1385'], ['−0.0381']],
    ]);
  });
});

describe('the gradient check', () => {
  test('is about the gradient found last, and agrees with it at every step of any network', () => {
    expect(checkedAt(placeAt('backward', 1))).toBeUndefined();
    expect(checkedAt(placeAt('backward', 4))?.parameter).toEqual({ layer: 2, to: 0, from: 1 });
    expect(checkedAt(placeAt('backward', 12))?.parameter).toEqual({
      layer: 2,
      to: 1,
      from: 'bias',
    });
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const one = { ...network, examples: [network.examples[0]] };
        for (let position = 0; position <= stepsOf(one, 'backward').length; position++) {
          const found = checkedAt(placeAt('backward', position, one));
          if (found) expect(checkOf(found.checked, 1e-5).distance).toBeLessThan(1e-4);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the diagram', () => {
  test('knows no more than the pass, and points at what the step is about', () => {
    expect(diagramAt(placeAt('forward', 4)).activations).toEqual([
      [0.05, 0.1],
      [expect.closeTo(0.59327, 5), undefined],
      [undefined, undefined],
    ]);
    expect(partAt(placeAt('forward', 2))).toEqual({ layer: 1, to: 0, from: 1 });
    expect(partAt(placeAt('forward', 4))).toEqual({ layer: 1, neuron: 0 });
    expect(partAt(placeAt('forward', 0))).toBeUndefined();
    expect(diagramAt(placeAt('backward', 2)).deltas?.[1]).toEqual([
      expect.closeTo(0.1385, 4),
      undefined,
    ]);
    expect(partAt(placeAt('backward', 12))).toEqual({ layer: 2, to: 1, from: 0 });
  });
});

describe('the sentence', () => {
  test('tells the ends of both passes', () => {
    expect(say(placeAt('forward', 16))).toContain('the prediction is (0.751365, 0.772928)');
    expect(say(placeAt('backward', 22))).toContain('all 12 weights and biases have their gradient');
    expect(say(placeAt('forward', 0))).toContain('Nothing is computed yet');
  });

  test('is whole at every step of any network', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const one = { ...network, examples: [network.examples[0]] };
        for (const direction of ['forward', 'backward'] as const) {
          const { length } = stepsOf(one, direction);
          for (let position = 0; position <= length; position++) {
            expect(say(placeAt(direction, position, one))).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('a link is read whole or refused in words', () => {
  const state = {
    network: FIRST_NETWORK,
    position: 16,
    example: 0,
    grain: 'layer',
    view: 'both',
    epsilon: 1e-4,
  };
  expect(readPass(state, 'forward')).toEqual(state);
  for (const fault of [
    { position: 17 },
    { position: 0.5 },
    { example: 1 },
    { grain: 'x' },
    { view: 7 },
    { epsilon: 0 },
    { network: {} },
  ]) {
    expect(() => readPass({ ...state, ...fault }, 'forward')).toThrow(LinkError);
  }
  expect(() => readPass(null, 'backward')).toThrow(LinkError);
});
