/** All that a training needs, loaded when the reader first wants one. */
export { OwnRun } from './own-run.ts';
export { Results } from './Results.tsx';
export { startTiming, startTraining } from './run-task.ts';
export { sayEnd, sayTrainingEnd } from './say-end.ts';
