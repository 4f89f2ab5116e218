import { predictedClass } from '../../../../src/engine/training/metrics.ts';
import { formatNumber } from '../../../parts/text/format-number.ts';
import type { Experiment } from './experiment.ts';
import type { PartName } from './prepare-data.ts';

/** One example as it came, with what the network says of it. */
export interface ExampleRow {
  readonly inputs: readonly number[];
  readonly target: string;
  readonly predicted: string;
}

/** A table of more would not be read. */
export const MOST_EXAMPLES = 20;
export const MOST_INPUTS = 6;

/** Returns the first examples of a part, in the data's own units. */
export function exampleRows({ network, data }: Experiment, part: PartName): ExampleRow[] {
  const { raw, rawParts, parts, targetScale } = data;
  const { inputs, inputCount, labels, targets } = rawParts[part];
  const count = Math.min(MOST_EXAMPLES, rawParts[part].size);
  const outputs = network.predict(parts[part].inputs.subarray(0, count * inputCount));
  const numbers = raw.kind === 'regression';
  return Array.from({ length: count }, (_, i) => ({
    inputs: Array.from(
      inputs.subarray(i * inputCount, i * inputCount + Math.min(inputCount, MOST_INPUTS)),
    ),
    target: numbers ? formatNumber(targets[i], 3) : raw.classNames[labels[i]],
    predicted: numbers
      ? formatNumber(targetScale.mean + targetScale.deviation * outputs[i], 3)
      : raw.classNames[predictedClass(outputs, network.outputs, i)],
  }));
}
