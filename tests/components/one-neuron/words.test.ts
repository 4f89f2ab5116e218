import { expect, test } from 'vitest';
import { say } from '../../../components/figures/one-neuron/words.ts';

const AND = { w1: 4, w2: 4, b: -6 };

test('says where the line is and what it separates', () => {
  expect(say(AND, undefined, 'and', 4)).toBe(
    'The arrow w points at 45.0°; the line is 1.06 from the origin, counted along the arrow; z rises by 5.66 for each unit across the line. All four points are on their side: this neuron computes AND.',
  );
});

test('counts for XOR, and says when more cannot be had', () => {
  expect(say(AND, undefined, 'xor', 2)).toContain(
    'For XOR, 1 of 4 points is on its side; your best is 2.',
  );
  expect(say({ ...AND, b: -2 }, undefined, 'xor', 3)).toMatch(/3 of 4 .* No line does better/);
});

test.each([
  [
    'b',
    { ...AND, b: -2 },
    'b from −2 to −6: the line has shifted; its direction and steepness stayed.',
  ],
  ['w1', { ...AND, w1: 2 }, 'w₁ from 2 to 4: the line has turned, shifted and grown steeper.'],
  [
    'w2',
    { ...AND, w2: -4 },
    'w₂ from −4 to 4: the line has turned; its distance from the origin and steepness stayed.',
  ],
  [
    'turn',
    { ...AND, w1: -4 },
    'Turning the arrow, w₁ and w₂ together: the line has turned; its distance from the origin and steepness stayed.',
  ],
  ['shift', AND, 'b from −6 to −6: the line is as it was.'],
  ['w1', { w1: 0, w2: 0, b: -6 }, 'w₁ from 0 to 4: now there is a line.'],
] as const)('says what %s did', (knob, before, sentence) => {
  expect(say(AND, { knob, before }, 'and', 4)).toContain(`${sentence} The arrow`);
});

test('says that there is no line where both weights are 0', () => {
  const flat = { w1: 0, w2: 0, b: 0.5 };
  expect(say(flat, { knob: 'w1', before: { ...flat, w1: 1 } }, 'or', 3)).toBe(
    'w₁ from 1 to 0: the line is gone. Both weights are 0: z is 0.5 everywhere, and there is no line. For OR, 3 of 4 points are on their side; your best is 3.',
  );
});
