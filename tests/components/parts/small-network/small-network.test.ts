import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeNetwork,
  diagramOf,
} from '../../../../components/parts/small-network/compute-network.ts';
import {
  ACTIVATIONS,
  activationsFor,
  LOSSES,
  withActivation,
  withLoss,
} from '../../../../components/parts/small-network/edit-functions.ts';
import {
  withHiddenLayers,
  withMoreExamples,
  withNeurons,
  withoutExample,
} from '../../../../components/parts/small-network/edit-shape.ts';
import {
  withBias,
  withInput,
  withTarget,
  withWeight,
} from '../../../../components/parts/small-network/edit-values.ts';
import { readSmallNetwork } from '../../../../components/parts/small-network/read-small-network.ts';
import {
  FIRST_NETWORK,
  LIMITS,
  nameOfNetwork,
  type SmallNetwork,
  sameNetwork,
  widthsOf,
} from '../../../../components/parts/small-network/small-network.ts';
import { formatNetwork, parseWorkedSolution, solve } from '../../../../src/engine/solve/index.ts';
import { LinkError } from '../../../../src/reader/state-link.ts';
import { randomNetwork } from '../../../engine/solve/random-network.ts';

type Edit = (network: SmallNetwork) => SmallNetwork;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const upTo = (most: number) => fc.nat(most - 1);

/** Any edit that the editor can make, at a place chosen by shares of what there is. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    kind: upTo(9),
    place: fc.array(share, { minLength: 3, maxLength: 3 }),
    value: fc.constantFrom(-LIMITS.number, -2.5, 0, 0.3, 1, 7, LIMITS.number),
    activation: fc.constantFrom(...ACTIVATIONS.map(({ value }) => value)),
    loss: fc.constantFrom(...LOSSES.map(({ value }) => value)),
  })
  .map(({ kind, place, value, activation, loss }): Edit => {
    const pick = (i: number, count: number) => Math.min(count - 1, Math.floor(place[i] * count));
    return (network) => {
      const widths = widthsOf(network);
      const layer = 1 + pick(0, network.layers.length);
      const to = pick(1, widths[layer]);
      const example = pick(0, network.examples.length);
      const target = network.loss.endsWith('cross-entropy') ? place[2] : value;
      const may = activationsFor(network, layer).some((choice) => choice.value === activation);
      const edits: Edit[] = [
        (n) => withWeight(n, { layer, to, from: pick(2, widths[layer - 1]) }, value),
        (n) => withBias(n, { layer, neuron: to }, value),
        (n) => withInput(n, example, pick(1, widths[0]), value),
        (n) => withTarget(n, example, pick(1, widths[widths.length - 1]), target),
        (n) => withNeurons(n, pick(0, widths.length), 1 + pick(1, LIMITS.neurons)),
        (n) => withHiddenLayers(n, pick(0, LIMITS.layers)),
        (n) => (place[0] < 0.7 ? withMoreExamples(n) : withoutExample(n, example)),
        (n) => (may ? withActivation(n, layer, activation) : n),
        (n) => withLoss(n, loss),
      ];
      return edits[kind](network);
    };
  });

describe('whatever is edited', () => {
  test('stays a network that a link can carry, with finite numbers everywhere', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const network = edits.reduce((now, change) => change(now), FIRST_NETWORK);
        const back = readSmallNetwork(JSON.parse(JSON.stringify(network)));
        expect(back).toEqual(network);
        const { recording } = computeNetwork(network);
        expect(Number.isFinite(recording.loss.number)).toBe(true);
        expect([...recording.delta(1)].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('an edit of one number changes that number alone', () => {
    const at = { layer: 2, to: 0, from: 1 };
    const changed = withWeight(FIRST_NETWORK, at, 7);
    expect(changed.layers[1].weights).toEqual([
      [0.4, 7],
      [0.5, 0.55],
    ]);
    expect(sameNetwork(withWeight(changed, at, 0.45), FIRST_NETWORK)).toBe(true);
    expect(sameNetwork(changed, FIRST_NETWORK)).toBe(false);
  });

  test('a layer that grows and shrinks again has the weights it had', () => {
    const grown = withNeurons(FIRST_NETWORK, 1, 5);
    expect(nameOfNetwork(grown)).toBe('2-5-2');
    expect(grown.layers[1].weights[0]).toHaveLength(5);
    expect(sameNetwork(withNeurons(grown, 1, 2), FIRST_NETWORK)).toBe(true);
    expect(withNeurons(FIRST_NETWORK, 1, 5)).toEqual(grown);
    const new_ = grown.layers[0].weights[4];
    expect(new_.every((weight) => Math.abs(weight) <= 1)).toBe(true);
  });

  test('hidden layers come and go before the output', () => {
    expect(nameOfNetwork(withHiddenLayers(FIRST_NETWORK, 3))).toBe('2-2-2-2-2');
    expect(nameOfNetwork(withHiddenLayers(FIRST_NETWORK, 0))).toBe('2-2');
  });
});

describe('loss and last activation', () => {
  test('bring each other along', () => {
    const softmax = withActivation(FIRST_NETWORK, 2, 'softmax');
    expect(softmax.loss).toBe('cross-entropy');
    expect(softmax.examples[0].target).toEqual([0.01, 0.99]);
    expect(withLoss(FIRST_NETWORK, 'cross-entropy').layers[1].activation).toBe('softmax');
    expect(withActivation(softmax, 2, 'tanh').loss).toBe('half-squared-error');
    expect(withLoss(softmax, 'binary-cross-entropy').layers[1].activation).toBe('sigmoid');
  });

  test('targets of classes keep the sum 1', () => {
    const three = withNeurons(withLoss(FIRST_NETWORK, 'cross-entropy'), 2, 3);
    const { target } = withTarget(three, 0, 2, 0.5).examples[0];
    expect(target[2]).toBe(0.5);
    expect(target[0] + target[1]).toBeCloseTo(0.5, 14);
    const certain = withTarget(three, 0, 0, 1).examples[0].target;
    expect(certain).toEqual([1, 0, 0]);
    expect(withTarget(withTarget(three, 0, 0, 1), 0, 0, 0).examples[0].target).toEqual([
      0, 0.5, 0.5,
    ]);
  });
});

describe('what a link or the storage holds', () => {
  const layers = (count: number, width: number) =>
    Array.from({ length: count }, () => ({
      weights: Array.from({ length: width }, () => Array(width).fill(0)),
      biases: Array(width).fill(0),
      activation: 'tanh',
    }));
  const network = (count: number, width: number, examples = 1) => ({
    layers: layers(count, width),
    loss: 'half-squared-error',
    examples: Array(examples).fill({ input: Array(width).fill(0), target: Array(width).fill(0) }),
  });

  test('is read with its defaults', () => {
    expect(readSmallNetwork(network(4, 6, 8))).toMatchObject({ learningRate: 0.1, updates: 1 });
  });

  test.each([
    ['nothing', undefined, /null|undefined|expected/],
    ['null', null, /the network is null/],
    ['a wrong shape', { ...FIRST_NETWORK, layers: [] }, /layers is empty/],
    ['too deep', network(5, 2), /more than 4 layers/],
    ['too wide', network(2, 7), /wider than 6/],
    ['too many examples', network(2, 2, 9), /more than 8 examples/],
    ['too large', { ...FIRST_NETWORK, learningRate: 2e6 }, /beyond a million/],
    ['no pair', { ...FIRST_NETWORK, loss: 'cross-entropy' }, /softmax and cross-entropy/],
  ])('%s is refused in words', (_, data, message) => {
    expect(() => readSmallNetwork(data)).toThrow(LinkError);
    expect(() => readSmallNetwork(data)).toThrow(message);
  });

  test('any other JSON is refused, and never crashes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(() => readSmallNetwork(data)).toThrow(LinkError);
      }),
    );
  });
});

test('the format writes what it reads', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      expect(parseWorkedSolution(formatNetwork(network))).toEqual(network);
    }),
  );
});

test('the first network is the one whose numbers are in print', () => {
  const file = new URL('../../../engine/solve/networks/mazur.json', import.meta.url);
  const printed = parseWorkedSolution(readFileSync(file, 'utf8'));
  expect({ ...printed, updates: 1 }).toEqual(FIRST_NETWORK);
});

test('a diagram has the numbers of its example', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const computed = computeNetwork(network);
      const { examples, gradients } = solve({ ...network, mode: 'batch', updates: 0 });
      examples.forEach(({ layers }, i) => {
        const { activations, deltas, layers: drawn } = diagramOf(computed, i);
        expect(activations?.[0]).toEqual(network.examples[i].input);
        layers.forEach(({ activation, delta }, l) => {
          expect(activations?.[l + 1]).toEqual(activation);
          expect(Array.from(deltas?.[l] ?? [])).toEqual(delta.map((d) => expect.closeTo(d, 14)));
          expect(Array.from(drawn[l].weightGradient ?? [])).toEqual(gradients[l].weights.flat());
        });
      });
    }),
  );
});
