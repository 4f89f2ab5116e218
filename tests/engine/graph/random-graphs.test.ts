import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradientCheck } from '../../../src/engine/gradient-check.ts';
import { forwardModeGradient } from '../../../src/engine/graph/index.ts';
import { build, entries, recipes, SIDE } from './random-graph.ts';

test('reverse mode, forward mode and central differences agree', () => {
  fc.assert(
    fc.property(recipes, entries, (recipe, data) => {
      const { graph, leaves, target } = build(recipe, data);
      const used = graph.ancestors(target).filter((value) => leaves.includes(value));
      for (const { leaf, index, analytic, numeric } of gradientCheck(target, used)) {
        expect(Math.abs(analytic - numeric)).toBeLessThan(1e-5 * (1 + Math.abs(analytic)));
        const forward = forwardModeGradient(target, leaf)[index];
        expect(Math.abs(analytic - forward)).toBeLessThan(1e-10 * (1 + Math.abs(analytic)));
      }
    }),
    { numRuns: 150 },
  );
});

test('a replay gives what recording gives, to the bit', () => {
  fc.assert(
    fc.property(recipes, entries, entries, (recipe, data, other) => {
      const replayed = build(recipe, data);
      replayed.leaves.forEach((leaf, i) => {
        leaf.data.set(other.slice(i * SIDE * SIDE, (i + 1) * SIDE * SIDE));
      });
      replayed.graph.forward(replayed.target);
      const recorded = build(recipe, other);
      const [a, b] = [replayed, recorded].map(({ graph, target, leaves }) => {
        graph.backward(target);
        return [target.data, ...leaves.map((leaf) => leaf.gradient)];
      });
      expect(a).toEqual(b);
    }),
    { numRuns: 150 },
  );
});
