import type { TableRow } from '../parts/table/DataTable.tsx';
import type { Option } from './choice-question.ts';
import type { Verdict } from './verdict.ts';

/** What happened when the engine ran. */
export interface PredictionResult {
  /** The id of the option that came true, found by the run and not by the author. */
  readonly happened: string;
  /** What was seen, in a sentence with its numbers. */
  readonly said: string;
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly TableRow[];
    readonly digits?: number;
  };
}

/** A question that the engine answers once the reader has committed to a prediction. */
export interface PredictionQuestion {
  readonly id: string;
  /** All texts may hold formulas between dollar signs. */
  readonly prompt: string;
  readonly options: readonly Option[];
  /** Runs the engine; a few milliseconds at most, and the same every time. */
  readonly run: () => PredictionResult;
}

/** Returns the option that came true. */
export function outcome(
  { id, options }: PredictionQuestion,
  { happened }: PredictionResult,
): Option {
  const option = options.find((candidate) => candidate.id === happened);
  if (!option) throw new Error(`question ${id} does not offer what happened: ${happened}`);
  return option;
}

/** Judges a prediction by what happened. */
export function checkPrediction(
  question: PredictionQuestion,
  predicted: string | undefined,
  result: PredictionResult,
): Verdict {
  const chosen = question.options.find(({ id }) => id === predicted);
  if (!chosen) return { kind: 'unclear', paragraphs: ['Choose a prediction first.'] };
  const { explanation } = outcome(question, result);
  if (chosen.id === result.happened)
    return { kind: 'right', paragraphs: [result.said, explanation] };
  return { kind: 'wrong', paragraphs: [result.said, chosen.explanation, explanation] };
}
