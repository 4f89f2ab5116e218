import { LinkError } from '../../../src/reader/state-link.ts';
import { CAUSE_NAMES, type CauseName } from './curves.ts';
import { type Answers, SETS } from './quiz.ts';

/** A state of the quiz: which set, what was answered, and whether it was checked. */
export interface WhichCurveState {
  /** Counted from 1. */
  readonly set: number;
  readonly answers: Answers;
  readonly checked: boolean;
}

/** Writes a state for a link; an open answer is null. */
export function writeWhichCurve({ set, answers, checked }: WhichCurveState) {
  return { set, answers: answers.map((answer) => answer ?? null), checked };
}

/** Reads the state that a link describes; throws a LinkError for anything else. */
export function readWhichCurve(data: unknown): WhichCurveState {
  const given = (data ?? {}) as Record<string, unknown>;
  const { set, answers, checked } = given;
  if (!Number.isInteger(set) || (set as number) < 1 || (set as number) > SETS.length) {
    throw new LinkError('there is no such set of curves');
  }
  if (!Array.isArray(answers) || answers.length !== CAUSE_NAMES.length) {
    throw new LinkError('it does not answer for five curves');
  }
  if (typeof checked !== 'boolean') throw new LinkError('it is damaged');
  return { set: set as number, answers: answers.map(readAnswer), checked };
}

function readAnswer(answer: unknown): CauseName | undefined {
  if (answer === null) return undefined;
  const cause = CAUSE_NAMES.find((name) => name === answer);
  if (!cause) throw new LinkError('one of its answers is not among those offered');
  return cause;
}
