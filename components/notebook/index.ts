import { h } from 'preact';
import { Choice } from './Choice.tsx';
import type { ChoiceQuestion } from './choice-question.ts';
import { Numeric } from './Numeric.tsx';
import type { NumericProblem } from './numeric-problem.ts';
import { Predict } from './Predict.tsx';
import type { PredictionQuestion } from './prediction.ts';

/** What a file in content/questions/ exports for a chapter to place on the page. */
export const asChoice = (question: ChoiceQuestion) => () => h(Choice, { question });
export const asPrediction = (question: PredictionQuestion) => () => h(Predict, { question });
export const asNumeric = (problem: NumericProblem) => () => h(Numeric, { problem });
