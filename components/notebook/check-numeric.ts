import { parseAnswer } from '../../src/reader/parse-answer.ts';
import type { NumericVariant } from './numeric-problem.ts';
import { agrees, halfUnit } from './significant.ts';
import type { Verdict } from './verdict.ts';

/** Off by no more than this many half units of the last digit, an answer is called close. */
const CLOSE = 20;

/** Judges what was typed: right, a known mistake, close, or wrong with a way to begin. */
export function checkNumeric(variant: NumericVariant, text: string): Verdict {
  const { answer, precision, mistakes, solution } = variant;
  const readings = parseAnswer(text);
  if (readings.length === 0) return unread(text);
  const typed = (value: number) => readings.some((reading) => agrees(reading, value, precision));
  if (typed(answer)) return { kind: 'right', paragraphs: solution.slice(-1) };
  const mistake = mistakes.find(({ value }) => typed(value));
  if (mistake) return { kind: 'wrong', paragraphs: [mistake.explanation] };
  if (typed(-answer)) {
    return { kind: 'wrong', paragraphs: ['The size is right, the sign is not.'] };
  }
  const near = CLOSE * halfUnit(answer, precision);
  if (readings.some((reading) => Math.abs(reading - answer) <= near)) {
    return {
      kind: 'close',
      paragraphs: [
        `Keep every digit on the way and round at the end, to ${precision} significant digits.`,
      ],
    };
  }
  return { kind: 'wrong', paragraphs: [`A way to begin: ${solution[0]}`] };
}

function unread(text: string): Verdict {
  const paragraphs =
    text.trim() === ''
      ? ['Type a number first.']
      : ['This cannot be read as a number. Write 0.5, 1/2, 50 % or 5e-1, for example.'];
  return { kind: 'unclear', paragraphs };
}
