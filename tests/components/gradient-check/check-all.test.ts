import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAll, checkedPlace } from '../../../components/figures/gradient-check/check-all.ts';
import { checkOf } from '../../../components/parts/gradient-check/check-model.ts';
import { placesOf } from '../../../components/parts/small-network/parameters.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { smallNetworks } from '../small-networks.ts';

test('every parameter is checked once, in order, and its gradient is the one solve finds', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network }) => {
      const checks = checkAll(network, 1e-5);
      expect(checks.map(({ place }) => place)).toEqual(placesOf(network));
      const { gradients } = solve({ ...network, mode: 'batch', updates: 0 });
      for (const { place, analytic, numeric } of checks) {
        const { weights, biases } = gradients[place.layer - 1];
        const gradient = place.from === 'bias' ? biases[place.to] : weights[place.to][place.from];
        expect(analytic).toBeCloseTo(gradient, 13);
        expect(numeric).toBeCloseTo(gradient, 6);
      }
    }),
    { numRuns: 30 },
  );
});

test('one parameter is checked as all are', () => {
  fc.assert(
    fc.property(smallNetworks, ({ network, place }) => {
      const alone = checkOf(checkedPlace(network, place), 1e-4);
      const [same] = checkAll(network, 1e-4).filter(
        (one) => JSON.stringify(one.place) === JSON.stringify(place),
      );
      expect(alone).toMatchObject({ analytic: same.analytic, numeric: same.numeric });
    }),
    { numRuns: 20 },
  );
});
