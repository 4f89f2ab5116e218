export type { CsvOptions } from './csv.ts';
export { parseCsv } from './csv.ts';
export type { Delimiter } from './csv-dialect.ts';
export { CSV_LIMITS } from './csv-table.ts';
export { DataError } from './data-error.ts';
export type { Dataset, DatasetKind } from './dataset.ts';
export {
  labelledDataset,
  oneHot,
  regressionDataset,
  selectExamples,
  withOneHotTargets,
} from './dataset.ts';
export { circles, gaussians, moons, spiral, xor, xorClouds } from './generated-classes.ts';
export { bump, line, sine, step } from './generated-curves.ts';
export type { GeneratedOptions } from './points.ts';
export { readBreastCancer, readDigits, readIris, readWine } from './reference-sets.ts';
export type { Part, Split, SplitOptions } from './split.ts';
export { split } from './split.ts';
export type { Standardization } from './standardization.ts';
export { fitStandardization, standardize } from './standardization.ts';
