export type { Checkpoint } from './checkpoint.ts';
export type { DivergedQuantity, Divergence } from './divergence.ts';
export { allFinite } from './divergence.ts';
export { Evaluation } from './evaluation.ts';
export {
  FiveSteps,
  type FiveStepsName,
  fiveSteps,
  type StepQuantity,
  stepEffects,
} from './five-steps.ts';
export type { Stop } from './journal.ts';
export type { LossHistory, Measurement } from './loss-history.ts';
export { accuracyOf, confusionMatrix, predictedClass } from './metrics.ts';
export type { Optimizer, OptimizerName, OptimizerSettings } from './optimizers/index.ts';
export { createOptimizer } from './optimizers/index.ts';
export type { RunEnd, RunOptions } from './run.ts';
export { type Schedule, scheduleFactor } from './schedules.ts';
export type { TrainerSettings } from './settings.ts';
export { type StoppingRule, whereItWouldHaveStopped } from './stopping.ts';
export { Trainer } from './trainer.ts';
