import * as fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { gradientCheck } from '../../../src/engine/gradient-check.ts';
import {
  derivativeLatexOf,
  forwardModeGradient,
  Graph,
  stepLatexOf,
} from '../../../src/engine/graph/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';
import { everyOperation, inputsOf, recordCase } from './every-operation.ts';

const RUNS = { numRuns: 40 };

describe.each(everyOperation)('$name', (operation) => {
  test('its gradient is that of central differences', () => {
    fc.assert(
      fc.property(inputsOf(operation), ({ shapes, data }) => {
        const { leaves, target } = recordCase(new Graph(), operation, shapes, data);
        for (const { analytic, numeric } of gradientCheck(target, leaves)) {
          expect(Math.abs(analytic - numeric)).toBeLessThan(1e-6 * (1 + Math.abs(analytic)));
        }
      }),
      RUNS,
    );
  });

  test('forward mode gives what reverse mode gives', () => {
    fc.assert(
      fc.property(inputsOf(operation), ({ shapes, data }) => {
        const graph = new Graph();
        const { leaves, target } = recordCase(graph, operation, shapes, data);
        graph.backward(target);
        for (const leaf of leaves) {
          forwardModeGradient(target, leaf).forEach((derivative, i) => {
            const difference = Math.abs(derivative - leaf.gradient[i]);
            expect(difference).toBeLessThan(1e-12 * (1 + Math.abs(derivative)));
          });
        }
      }),
      RUNS,
    );
  });

  test('a replay gives what recording gives, to the bit', () => {
    fc.assert(
      fc.property(inputsOf(operation), ({ shapes, data, otherData }) => {
        const replayed = recordCase(new Graph(), operation, shapes, data);
        replayed.leaves.forEach((leaf, i) => {
          leaf.data.set(otherData[i]);
        });
        const recorded = recordCase(new Graph(), operation, shapes, otherData);
        for (const { target } of [replayed, recorded]) {
          target.graph.forward(target);
          target.graph.backward(target);
        }
        expect(replayed.result.data).toEqual(recorded.result.data);
        expect(replayed.leaves.map((leaf) => leaf.gradient)).toEqual(
          recorded.leaves.map((leaf) => leaf.gradient),
        );
      }),
      RUNS,
    );
  });

  test('float32 gives the same but for its rounding', () => {
    const [{ shapes, data }] = fc.sample(inputsOf(operation), { numRuns: 1, seed: 1 });
    const [wide, narrow] = [new Graph('float64'), new Graph('float32')].map((graph) => {
      const recorded = recordCase(graph, operation, shapes, data);
      graph.backward(recorded.target);
      return [recorded.result.data, ...recorded.leaves.map((leaf) => leaf.gradient)];
    });
    wide.forEach((numbers, which) => {
      expect(narrow[which]).toBeInstanceOf(Float32Array);
      numbers.forEach((x, i) => {
        expect(Math.abs(narrow[which][i] - x)).toBeLessThan(1e-4 * (1 + Math.abs(x)));
      });
    });
  });

  test('its formulas are LaTeX that KaTeX can set', () => {
    const [{ shapes, data }] = fc.sample(inputsOf(operation), { numRuns: 1, seed: 1 });
    const { leaves, result } = recordCase(new Graph(), operation, shapes, data);
    leaves.forEach((leaf, i) => {
      leaf.named(`leaf ${i}`, `${'xWb'[i]}^{(1)}`);
    });
    const derivatives = result.inputs.map((_, which) => derivativeLatexOf(result, which));
    for (const latex of [stepLatexOf(result), ...derivatives]) {
      expect(latex).not.toBe('');
      expect(katex.renderToString(latex)).toContain('katex');
    }
  });
});

test('no operation is left out', () => {
  const helpers = ['dropout', 'outputLoss', 'pairingFault'];
  const tested = new Set(everyOperation.map(({ name }) => name.split(' ')[0]));
  const exported = Object.entries(engine).filter(([, value]) => typeof value === 'function');
  for (const [name] of exported) {
    if (!helpers.includes(name)) expect(tested).toContain(name);
  }
});
