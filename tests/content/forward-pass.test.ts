import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../components/figures/pass-stepper/code.ts';
import { FORWARD } from '../../components/figures/pass-stepper/forward.ts';
import { stepsOf } from '../../components/figures/pass-stepper/pass-steps.ts';
import { FIRST_NETWORK } from '../../components/parts/small-network/small-network.ts';
import {
  add,
  buildNetwork,
  entrywiseActivations,
  fillExamples,
  Graph,
  matmul,
  sigmoid,
  solve,
  transpose,
} from '../../src/engine/index.ts';
import { randomNetwork } from '../engine/solve/random-network.ts';

describe('what chapter 3 states', () => {
  test('a batch is A Wᵀ + b, row by row what each example gives alone', () => {
    fc.assert(
      fc.property(randomNetwork, (given) => {
        const network = buildNetwork(given);
        const batch = network.record(given.examples.length, given.loss);
        fillExamples(batch, given.examples);
        batch.forward();
        const { examples } = solve({ ...given, updates: 0 });
        batch.layers.forEach(({ weights, biases, preActivation }, l) => {
          const graph = new Graph();
          const copy = ({ rows, columns, data }: typeof weights) =>
            graph.input(rows, columns, data);
          const incoming = copy(l === 0 ? batch.input : batch.layers[l - 1].activation);
          const product = add(matmul(incoming, transpose(copy(weights))), copy(biases));
          expect(Array.from(product.data)).toEqual(
            Array.from(preActivation.data, (z) => expect.closeTo(z, 12)),
          );
          const alone = examples.flatMap(({ layers }) => layers[l].preActivation);
          expect(Array.from(preActivation.data)).toEqual(alone);
        });
      }),
    );
  });

  test('∂ℓ/∂w is the delta it leads to times the activation that came in; ∂ℓ/∂b is the delta', () => {
    fc.assert(
      fc.property(randomNetwork, (given) => {
        const network = { ...given, examples: [given.examples[0]], mode: 'batch' as const };
        const { examples, gradients } = solve({ ...network, updates: 0 });
        const { layers } = examples[0];
        layers.forEach(({ delta }, l) => {
          const incoming = l === 0 ? network.examples[0].input : layers[l - 1].activation;
          delta.forEach((d, j) => {
            expect(gradients[l].biases[j]).toBeCloseTo(d, 13);
            incoming.forEach((a, k) => {
              expect(gradients[l].weights[j][k]).toBeCloseTo(d * a, 13);
            });
          });
        });
      }),
    );
  });

  test('the slope of the sigmoid is a (1 − a)', () => {
    const { value, slope } = entrywiseActivations.sigmoid;
    for (const z of [-3, -0.5, 0, 0.3775, 2]) {
      const [a, h] = [value(z), 1e-5];
      const measured = (value(z + h) - value(z - h)) / (2 * h);
      expect(a * (1 - a)).toBeCloseTo(measured, 9);
      expect(slope(z, a)).toBeCloseTo(measured, 9);
    }
    expect(sigmoid(new Graph().input(1, 1, [0])).number).toBe(0.5);
  });
});

test('its listing has the code of its figure', () => {
  const chapter = readFileSync(
    new URL('../../content/chapters/03-forward-pass.mdx', import.meta.url),
    'utf8',
  );
  const [step] = stepsOf(FIRST_NETWORK, 'forward');
  const code = codeOf(FIRST_NETWORK, FORWARD, step, true)
    .map(({ tokens }) => tokens.map(({ text }) => text).join(''))
    .join('\n');
  expect(chapter).toContain(`\`\`\`js\n${code}\n`);
});
