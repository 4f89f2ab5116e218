import type { Dataset, Standardization } from '../../../../src/engine/data/index.ts';
import { split } from '../../../../src/engine/data/split.ts';
import { fitStandardization, standardize } from '../../../../src/engine/data/standardization.ts';
import { seedFor } from './seeds.ts';
import type { Settings } from './settings.ts';

export type PartName = 'training' | 'validation' | 'test';

/** A data set made ready for training. */
export interface PreparedData {
  /** As it came, in its own units. */
  readonly raw: Dataset;
  /** The parts in their own units; a part may be empty. */
  readonly rawParts: Readonly<Record<PartName, Dataset>>;
  /** The parts as the network sees them. */
  readonly parts: Readonly<Record<PartName, Dataset>>;
  /** Fitted on the training part alone. */
  readonly inputScale: Standardization;
  /** Of a regression's target, which is standardized too; mean 0 and deviation 1 for classes. */
  readonly targetScale: { readonly mean: number; readonly deviation: number };
}

/** Divides a data set and standardizes it by its training part. */
export function prepareData(raw: Dataset, settings: Settings): PreparedData {
  const rawParts = divide(raw, settings);
  const inputScale = fitStandardization(rawParts.training);
  const targetScale = fitTargets(rawParts.training);
  const ready = (part: Dataset) => scaleTargets(standardize(part, inputScale), targetScale);
  const parts = {
    training: ready(rawParts.training),
    validation: ready(rawParts.validation),
    test: ready(rawParts.test),
  };
  return { raw, rawParts, parts, inputScale, targetScale };
}

/** XOR has one example of a kind: nothing can be kept back from training. */
function divide(raw: Dataset, { data, dataSeed, trainShare, validationShare }: Settings) {
  const train = data === 'xor' ? 100 : trainShare;
  const validation = data === 'xor' ? 0 : validationShare;
  const parts = split(raw, {
    train: train / 100,
    validation: validation / 100,
    test: (100 - train - validation) / 100,
    seed: seedFor(dataSeed, 'parts'),
  });
  return {
    training: parts.train.dataset,
    validation: parts.validation.dataset,
    test: parts.test.dataset,
  };
}

function fitTargets(training: Dataset): PreparedData['targetScale'] {
  if (training.kind !== 'regression') return { mean: 0, deviation: 1 };
  const asInputs = { ...training, inputs: training.targets, inputCount: training.targetCount };
  const { means, deviations } = fitStandardization(asInputs);
  return { mean: means[0], deviation: deviations[0] };
}

function scaleTargets(part: Dataset, { mean, deviation }: PreparedData['targetScale']): Dataset {
  if (part.kind !== 'regression') return part;
  return { ...part, targets: part.targets.map((y) => (y - mean) / deviation) };
}
