import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BackwardStepper } from '../../../components/figures/pass-stepper/BackwardStepper.tsx';
import { checkedAt } from '../../../components/figures/pass-stepper/checked-parameter.ts';
import { diagramAt, partAt } from '../../../components/figures/pass-stepper/diagram.ts';
import { ForwardStepper } from '../../../components/figures/pass-stepper/ForwardStepper.tsx';
import { loadBatch } from '../../../components/figures/pass-stepper/load-batch.ts';
import type { Matrix } from '../../../components/figures/pass-stepper/matrix.ts';
import type { PassPlace } from '../../../components/figures/pass-stepper/pass.ts';
import { readPass } from '../../../components/figures/pass-stepper/pass-link.ts';
import { type Direction, stepsOf } from '../../../components/figures/pass-stepper/pass-steps.ts';
import { sceneOf } from '../../../components/figures/pass-stepper/scene.ts';
import { say } from '../../../components/figures/pass-stepper/words.ts';
import { checkOf } from '../../../components/parts/gradient-check/check-model.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { formatNumber } from '../../../components/parts/text/format-number.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';
import { PASSES } from './passes.ts';

await loadBatch();

function placeAt(direction: Direction, position: number, network = FIRST_NETWORK): PassPlace {
  const steps = stepsOf(network, direction);
  const computed = computeNetwork(network);
  const at = Math.min(position, steps.length);
  const { example } = steps[Math.max(0, at - 1)];
  return { computed, pass: PASSES[direction], steps, position: at, example };
}

const matricesOf = (place: PassPlace) => place.pass.matrices(sceneOf(place));

const texts = (place: PassPlace) =>
  matricesOf(place).map((equation) =>
    equation.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))),
  );

describe('the built figure', () => {
  test('has the whole pass in its table, and its first step in words', () => {
    const html = renderToString(<ForwardStepper id="f" chapter="chapter 3" />);
    expect(html).toContain('0.4 × 0.593270 + 0.45 × 0.596884 + 0.6');
    expect(html).toContain('Step 1 of 16, layer 1 (hidden), neuron 1: 0.15 × 0.05 = 0.007500');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  test('mirrors it backward', () => {
    const html = renderToString(<BackwardStepper id="b" chapter="chapter 6" />);
    expect(html).toContain('0.138499 × 0.4 + (−0.038098) × 0.5');
    expect(html).toContain('it gives 0.751365 and should give 0.01');
  });
});

describe('matrices', () => {
  test('fill as the pass goes, and a sum on its way is marked', () => {
    const [[x, w, , z, a]] = texts(placeAt('forward', 6));
    expect([x, w]).toEqual([
      [['0.05', '0.10']],
      [
        ['0.15', '0.25'],
        ['0.20', '0.30'],
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

describe('matrices of a batch, backward', () => {
  const [example] = FIRST_NETWORK.examples;
  const second = { input: [1, 0], target: [0.99, 0.01] };
  const batch = { ...FIRST_NETWORK, examples: [example, second] };
  const signs = (position: number) =>
    matricesOf(placeAt('backward', position, batch)).map((equation) =>
      equation.map(({ sign, symbol }) => `${sign}${symbol}`),
    );

  test('have an example a row, and 1/n before the product', () => {
    const [delta, gradient] = texts(placeAt('backward', 5, batch));
    expect(delta.map((rows) => rows.length)).toEqual([2, 2, 2, 2, 2]);
    expect(delta.at(-1)).toEqual([
      ['0.1385', '·'],
      [expect.stringMatching(/^−0\.0/), '·'],
    ]);
    expect(gradient[2]).toEqual([
      ['1/2 (0.0822 +…)', '·'],
      ['·', '·'],
    ]);
    expect(signs(5)[1]).toEqual([
      '1/2 ·\\dltsT{2}',
      '·\\A{1}',
      '=\\gradW{2}',
      'and 1/2 Σᵢ δᵢ =\\gradbiases{2}',
    ]);
    expect(signs(44)[1].slice(1, 3)).toEqual(['·\\X', '=\\gradW{1}']);
  });

  test('mark the one cell of each row that a term is about', () => {
    const [, [transposed, incoming, gradient]] = matricesOf(placeAt('backward', 6, batch));
    const marked = ({ rows }: Matrix) =>
      rows.flatMap((row, i) => row.flatMap(({ current }, j) => (current ? [`${i},${j}`] : [])));
    expect([transposed, incoming, gradient].map(marked)).toEqual([['0,1'], ['1,0'], ['0,0']]);
    const [cell] = gradient.rows[0];
    expect(cell.lights).toEqual([
      { sym: 'delta', layer: 2, to: 1 },
      { sym: 'a', layer: 1, to: 1 },
    ]);
  });

  test('hold at the end of each layer what the worked solution says', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { examples, gradients } = solve({ ...network, mode: 'batch', updates: 0 });
        const steps = stepsOf(network, 'backward');
        const near = (shown: string[][], expected: readonly (readonly number[])[]) =>
          expected.forEach((row, i) => {
            row.forEach((number, j) => {
              const value = Number(shown[i][j].replace('−', '-').replace(/\s?×.*/, 'e-9'));
              expect(Math.abs(value - number)).toBeLessThan(1e-4);
            });
          });
        gradients.forEach(({ weights, biases }, l) => {
          const end = steps.findLastIndex(({ layer }) => layer === l + 1) + 1;
          const [delta, gradient] = texts(placeAt('backward', end, network));
          near(
            delta.at(-1) ?? [],
            examples.map(({ layers }) => layers[l].delta),
          );
          near(gradient[2], weights);
          near(
            gradient[3],
            biases.map((bias) => [bias]),
          );
        });
      }),
    );
  });
});

describe('the table of a batch', () => {
  test('has each example’s own gradients, and their mean', () => {
    fc.assert(
      fc.property(
        randomNetwork.filter(({ examples }) => examples.length > 1),
        (network) => {
          const { gradients } = solve({ ...network, mode: 'batch', updates: 0 });
          const rows = PASSES.backward.table.rows(placeAt('backward', 1, network));
          gradients.forEach(({ weights, biases }, l) => {
            weights.forEach((row, j) => {
              const header = `layer ${l + 1}, neuron ${j + 1}`;
              const own = rows.filter((one) => one.header.startsWith(`${header}, example`));
              expect(own).toHaveLength(network.examples.length);
              const mean = rows.find((one) => one.header === `${header}, mean`);
              expect(mean?.cells.slice(3)).toEqual([
                row.map((gradient) => formatNumber(gradient, 6)).join(', '),
                formatNumber(biases[j], 6),
              ]);
            });
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the gradient check', () => {
  test('of a batch waits for the last example, and is of its mean loss', () => {
    fc.assert(
      fc.property(
        randomNetwork.filter(({ examples }) => examples.length > 1),
        (network) => {
          const steps = stepsOf(network, 'backward');
          const { gradients } = solve({ ...network, mode: 'batch', updates: 0 });
          steps.forEach(({ kind, layer, neuron, index, example }, i) => {
            const found = checkedAt(placeAt('backward', i + 1, network));
            const isWhole = kind.endsWith('gradient') && example === network.examples.length - 1;
            if (!isWhole) return;
            const { weights, biases } = gradients[layer - 1];
            const expected = kind === 'bias-gradient' ? biases[neuron] : weights[neuron][index];
            expect(found && checkOf(found.checked, 1e-5).numeric).toBeCloseTo(expected, 6);
          });
          const first = steps.findIndex(({ kind }) => kind === 'weight-gradient');
          for (let position = 0; position < first + network.examples.length; position++) {
            expect(checkedAt(placeAt('backward', position, network))).toBeUndefined();
          }
        },
      ),
      { numRuns: 8 },
    );
  });

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

  test('says of a batch whose row it is, and what the sum over the rows comes to', () => {
    const [example] = FIRST_NETWORK.examples;
    const batch = {
      ...FIRST_NETWORK,
      examples: [example, { input: [1, 0], target: [0.99, 0.01] }],
    };
    const { gradients } = solve({ ...batch, updates: 0 });
    expect(say(placeAt('backward', 5, batch))).toMatch(
      /^Step 5 of 44, layer 2 \(output\), neuron 1, example 1: to the gradient .* 0\.138499 × 0\.593270 = 0\.082167; the sum so far is 0\.082167\.$/,
    );
    const mean = formatNumber(gradients[1].weights[0][0], 6);
    expect(say(placeAt('backward', 6, batch))).toContain(
      `and divided by 2 it is the gradient, ${mean}.`,
    );
  });

  test('is whole at every step of any network', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const one = { ...network, examples: [network.examples[0]] };
        for (const direction of ['forward', 'backward'] as const) {
          for (const rows of [one, network]) {
            const { length } = stepsOf(rows, direction);
            for (let position = 0; position <= length; position++) {
              expect(say(placeAt(direction, position, rows))).not.toMatch(/undefined|NaN|\[object/);
            }
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
  // This link is from before a batch could be shown.
  expect(readPass(state, 'forward')).toEqual({ ...state, scope: 'example' });
  for (const fault of [
    { scope: 'half' },
    { scope: null },
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

  const [example] = FIRST_NETWORK.examples;
  const network = { ...FIRST_NETWORK, examples: [example, example] };
  const end = { ...state, network, scope: 'batch', position: 44, example: 1 };
  expect(readPass(end, 'backward')).toEqual(end);
  expect(() => readPass({ ...end, position: 45 }, 'backward')).toThrow(LinkError);
  expect(() => readPass({ ...end, scope: 'example' }, 'backward')).toThrow(LinkError);
});
