import type { ChoiceQuestion } from '../../../components/notebook/choice-question.ts';
import type { NumericProblem } from '../../../components/notebook/numeric-problem.ts';
import type { PredictionQuestion } from '../../../components/notebook/prediction.ts';

interface QuestionFile {
  question?: ChoiceQuestion | PredictionQuestion;
  problem?: NumericProblem;
  default: () => unknown;
}

const files = Object.entries(
  import.meta.glob<QuestionFile>('../../../content/questions/*.ts', { eager: true }),
).map(([path, file]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), ...file }));

type Question = NonNullable<QuestionFile['question']>;

const questions = files.flatMap(({ question }) => question ?? []);
const isPrediction = (question: Question): question is PredictionQuestion => 'run' in question;

/** Every question of the book, by kind, as its file in content/questions/ exports it. */
export const allFiles = files;
export const problems = files.flatMap(({ problem }) => problem ?? []);
export const predictions = questions.filter(isPrediction);
export const choices = questions.filter(
  (question): question is ChoiceQuestion => !isPrediction(question),
);
