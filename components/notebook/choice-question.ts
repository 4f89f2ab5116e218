import type { Verdict } from './verdict.ts';

/** One of the things to choose from. */
export interface Option {
  /** Unique in its question, without spaces: what is remembered. */
  readonly id: string;
  readonly text: string;
  /** Said when it was chosen, and in the worked answer: why it is right or wrong. */
  readonly explanation: string;
}

export interface ChoiceOption extends Option {
  readonly correct?: boolean;
}

/** A question answered by choosing: one option where one is correct, else all that are. */
export interface ChoiceQuestion {
  readonly id: string;
  /** All texts may hold formulas between dollar signs. */
  readonly prompt: string;
  readonly options: readonly ChoiceOption[];
  /** Any number may be chosen, even where only one is correct. */
  readonly several?: boolean;
}

/** Judges a choice. A wrong one is explained without giving away what was left out. */
export function checkChoice(question: ChoiceQuestion, chosen: readonly string[]): Verdict {
  const picked = question.options.filter(({ id }) => chosen.includes(id));
  if (picked.length === 0) return { kind: 'unclear', paragraphs: ['Choose an answer first.'] };
  const mistaken = picked.filter(({ correct }) => !correct);
  const missing = question.options.filter(({ correct, id }) => correct && !chosen.includes(id));
  if (mistaken.length === 0 && missing.length === 0) {
    return { kind: 'right', paragraphs: picked.map(said(question)) };
  }
  const paragraphs = mistaken.map(said(question));
  if (question.several && missing.length > 0) paragraphs.push(missed(missing.length));
  return { kind: 'wrong', paragraphs };
}

/** Quotes the option where several explanations stand under each other. */
function said({ several }: ChoiceQuestion) {
  return ({ text, explanation }: Option) => (several ? `“${text}” ${explanation}` : explanation);
}

function missed(count: number): string {
  return count === 1 ? 'One right answer is missing.' : `${count} right answers are missing.`;
}

/** Returns the options that a remembered answer names, whatever it holds. */
export function readChoice(options: readonly Option[], answer: string): string[] {
  const named = answer.split(' ');
  return options.map(({ id }) => id).filter((id) => named.includes(id));
}

/** Writes a choice to be remembered. */
export function writeChoice(chosen: readonly string[]): string {
  return chosen.join(' ');
}
