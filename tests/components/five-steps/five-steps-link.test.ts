import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFiveSteps } from '../../../components/figures/five-steps/five-steps-link.ts';
import { FiveStepsModel } from '../../../components/figures/five-steps/five-steps-model.ts';
import { readFiveSteps } from '../../../components/figures/five-steps/read-five-steps.ts';
import { packNumbers } from '../../../src/reader/base64url.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

function modelAt(seed: number, clock: number): FiveStepsModel {
  const model = new FiveStepsModel(seed);
  while (model.clock < clock) model.advance();
  return model;
}

const read = (hash: string) => readStateLink(hash, 'five-steps', readFiveSteps);

describe('a link to the five steps', () => {
  test('leads to the same state, bit for bit, and on to the same run', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(600),
        fc.integer({ min: 0, max: 3 }),
        (seed, clock, example) => {
          const model = modelAt(seed, clock);
          const reading = read(writeStateLink('five-steps', writeFiveSteps({ model, example })));
          if (!reading || 'message' in reading) throw new Error(reading?.message);
          const { state } = reading;
          const same = () => {
            expect(state.model.clock).toBe(model.clock);
            expect(state.model.losses).toEqual(model.losses);
            expect(state.model.network.parameters).toEqual(model.network.parameters);
            expect(state.model.recording.output.data).toEqual(model.recording.output.data);
          };
          expect(state.example).toBe(example);
          same();
          for (const each of [model, state.model]) each.advanceRound();
          same();
        },
      ),
      { numRuns: 20 },
    );
  });

  test('is refused in words where it describes no state', () => {
    const good = writeFiveSteps({ model: modelAt(1, 43), example: 2 });
    const parameters = modelAt(1, 43).network.parameters.slice();
    parameters[3] += 1e-15;
    const bad: [object, RegExp][] = [
      [{ ...good, seed: -1 }, /seed/],
      [{ ...good, seed: 2 ** 32 }, /seed/],
      [{ ...good, seed: '1' }, /seed/],
      [{ ...good, clock: 0.5 }, /step/],
      [{ ...good, clock: 1e9 }, /step/],
      [{ ...good, clock: 9000 }, /beyond the end/],
      [{ ...good, clock: 44 }, /weights/],
      [{ ...good, seed: 2 }, /weights/],
      [{ ...good, example: 4 }, /example/],
      [{ ...good, parameters: packNumbers(parameters) }, /weights/],
    ];
    for (const [data, reason] of bad) {
      expect(() => readFiveSteps(data)).toThrow(LinkError);
      expect(() => readFiveSteps(data)).toThrow(reason);
    }
    expect(() => readFiveSteps({ ...good, parameters: 'AAAA' })).toThrow();
  });

  test('gives a state or a message, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json().map((json) => writeStateLink('five-steps', JSON.parse(json)).slice(12)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = read(`#five-steps=${text}`);
        expect(reading && 'message' in reading && reading.message).toMatch(/^The link cannot be/);
      }),
    );
  });
});
