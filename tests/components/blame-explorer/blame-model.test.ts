import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_BLAME } from '../../../components/figures/blame-explorer/blame-link.ts';
import { blameOf, MOST_SHOWN } from '../../../components/figures/blame-explorer/blame-model.ts';
import { chainTex } from '../../../components/figures/blame-explorer/chain-tex.ts';
import { lanesOf } from '../../../components/figures/blame-explorer/path-lanes.ts';
import { readBlame } from '../../../components/figures/blame-explorer/read-blame.ts';
import { say, sayEqual, sayRoute } from '../../../components/figures/blame-explorer/words.ts';
import { typeset } from '../../../components/notation/typeset.ts';
import { layoutNetwork } from '../../../components/parts/network/network-layout.ts';
import { FIRST_NETWORK, widthsOf } from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';
import { smallNetworks } from '../small-networks.ts';

const first = { layer: 1, to: 0, from: 0 } as const;

test('the products shown, and the rest, add up to the gradient that solve finds', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, example, place }) => {
      const blame = blameOf(network, example, place);
      const alone = { ...network, examples: [network.examples[example]], updates: 0 };
      const { weights, biases } = solve(alone).gradients[place.layer - 1];
      const gradient = place.from === 'bias' ? biases[place.to] : weights[place.to][place.from];
      const shown = blame.paths.reduce((sum, { product }) => sum + product, 0);
      expect(shown + blame.rest).toBeCloseTo(gradient, 11);
      expect(blame.gradient).toBeCloseTo(gradient, 12);
      expect(sayEqual(blame)).toMatch(/^equal/);
      expect(blame.paths.length).toBe(Math.min(blame.count, MOST_SHOWN));
      expect(blame.others).toBe(blame.count - blame.paths.length);
      for (const { stops } of blame.paths) {
        expect(stops[0]).toEqual({ layer: place.layer, neuron: place.to });
        expect(stops.map(({ layer }) => layer)).toEqual(stops.map((_, i) => place.layer + i));
        expect(stops.at(-1)?.layer).toBe(network.layers.length);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the 2-2-2 network', () => {
  const blame = blameOf(FIRST_NETWORK, 0, first);

  test('has two paths from a weight of the first layer, one from the second, as in print', () => {
    expect(blame.count).toBe(2);
    // ORACLES.md: (0.055399425 − 0.019049119) × slope × input.
    expect(blame.sum).toBeCloseTo(0.000438568, 9);
    expect(blame.paths[0].product / blame.paths[1].product).toBeCloseTo(
      0.055399425 / -0.019049119,
      5,
    );
    expect(sayRoute(blame, blame.paths[1])).toBe('hidden neuron 1 → output 2 → loss');
    expect(blameOf(FIRST_NETWORK, 0, { ...first, layer: 2 }).count).toBe(1);
  });

  test('is spoken of', () => {
    const said = say(blame, first).replaceAll('\u2060', '');
    expect(said).toBe(
      '2 paths lead from w⁽¹⁾₁₁ to the loss. They bring +0.000668396 and −0.000229828. The sum is +0.000438568, the gradient. If w⁽¹⁾₁₁ rose a little, the loss would rise.',
    );
    expect(say(blameOf(FIRST_NETWORK, 0, { layer: 2, to: 1, from: 'bias' }), first)).toContain(
      'the loss would fall',
    );
  });

  test('draws lanes as wide as their shares, beside each other, dashed where negative', () => {
    const [strong, weak] = lanesOf(blame.paths, first, layoutNetwork(widthsOf(FIRST_NETWORK)));
    expect(weak.width / strong.width).toBeCloseTo(0.019049118 / 0.055399425, 2);
    expect([strong.negative, weak.negative]).toEqual([false, true]);
    const startOf = (d: string) => Number(/^M[\d.]+ ([\d.]+)L/.exec(d)?.[1]);
    expect(startOf(weak.d) - startOf(strong.d)).toBeGreaterThan((strong.width + weak.width) / 2);
  });
});

test('however many paths, all lanes together are no wider than a neuron', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, example, place }) => {
      const { paths } = blameOf(network, example, place);
      const lanes = lanesOf(paths, place, layoutNetwork(widthsOf(network)));
      const across = lanes.reduce((sum, { width }) => sum + width + 1.5, 0);
      expect(across).toBeLessThan(52);
      for (const { d } of lanes) expect(d).not.toContain('NaN');
    }),
    { numRuns: 40 },
  );
});

test('the chain of every path can be typeset', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, example, place }) => {
      for (const path of blameOf(network, example, place).paths.slice(0, 2)) {
        expect(typeset(chainTex(path), true)).not.toContain('katex-error');
      }
    }),
    { numRuns: 15 },
  );
});

test('a link carries the state; one that asks for no listed path is refused', () => {
  const state = { ...FIRST_BLAME, path: 1 };
  const link = writeStateLink('blame-explorer', state);
  expect(readStateLink(link, 'blame-explorer', readBlame)).toEqual({ state });
  for (const path of [-1, MOST_SHOWN, 0.5, '0', undefined]) {
    expect(() => readBlame({ ...FIRST_BLAME, path })).toThrow(LinkError);
  }
});
