import { type Dataset, regressionDataset } from '../../../src/engine/data/dataset.ts';
import { buildNetwork } from '../../../src/engine/solve/build.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { type BatchName, type OrderName, RATES, type RunSettings } from './run-settings.ts';
import type { RunStart } from './run-start.ts';
import type { TrainingRunSettings } from './training-run-model.ts';

/** A network that the reader took along, as what both runs begin with. */
export interface TakenStart extends RunStart {
  readonly small: SmallNetwork;
}

/** Makes a start of a small network: its weights, its examples, its loss. */
export function takeNetwork(small: SmallNetwork): TakenStart {
  const count = small.examples.length;
  return {
    small,
    data: datasetOf(small),
    loss: small.loss,
    freezeBiases: small.freezeBiases,
    batches: batchesOf(count),
    orders: count === 1 ? [LISTED] : [{ value: 'shuffled', label: 'shuffled each epoch' }, LISTED],
    makeNetwork: () => buildNetwork(small),
  };
}

/** Both runs of a network taken along: A as its file says, B at a tenth of the rate. */
export function settingsFor(small: SmallNetwork): Pick<TrainingRunSettings, 'taken' | 'runs'> {
  const online = small.examples.length > 1 && small.mode === 'online';
  const learningRate = rateOf(small);
  const run: RunSettings = {
    learningRate,
    optimizer: 'sgd',
    batch: online ? '1' : 'all',
    order: 'listed',
  };
  // At the slider's end there is no tenth: then ten times.
  const factor = learningRate < 10 * RATES.min ? 10 : 0.1;
  const other = Number((factor * learningRate).toPrecision(12));
  return { taken: takeNetwork(small), runs: [run, { ...run, learningRate: other }] };
}

/** Returns the learning rate of a file, or the nearest that a run may have. */
export function rateOf({ learningRate }: SmallNetwork): number {
  return Math.min(RATES.max, Math.max(RATES.min, learningRate));
}

/** Says why no region of classes can be drawn over two inputs; empty where one can. */
export function whyNoRegion({ inputCount, classNames }: Dataset): string {
  if (inputCount !== 2) {
    return `A region of classes needs two inputs. This network has ${inputCount}, so none is drawn.`;
  }
  if (classNames.length > 0) return '';
  return 'The targets of these examples name no classes, so no region of them is drawn.';
}

const LISTED: Choice<OrderName> = { value: 'listed', label: 'as they are listed' };

function batchesOf(count: number): Choice<BatchName>[] {
  const smaller = (['1', '2', '4'] as const).filter((size) => Number(size) < count);
  return [
    ...smaller.map((size) => ({
      value: size,
      label: size === '1' ? '1 example' : `${size} examples`,
    })),
    { value: 'all', label: `all ${count}` },
  ];
}

function datasetOf(small: SmallNetwork): Dataset {
  const { examples } = small;
  const [{ input, target }] = examples;
  const data = regressionDataset({
    name: 'taken along',
    inputs: Float64Array.from(examples.flatMap((example) => example.input)),
    inputNames: input.map((_, k) => `x${'₁₂₃₄₅₆'[k]}`),
    targets: Float64Array.from(examples.flatMap((example) => example.target)),
    targetNames: target.map((_, j) => `y${'₁₂₃₄₅₆'[j]}`),
  });
  const labels = examples.map((example) => classOf(example.target, small));
  if (labels.includes(-1)) return data;
  const binary = target.length === 1;
  return {
    ...data,
    kind: binary ? 'binary' : 'classification',
    classNames: binary ? ['class 0', 'class 1'] : target.map((_, j) => `class ${j + 1}`),
    labels: Int32Array.from(labels),
  };
}

/** Returns the class that a target names, or −1 where it is not the name of one. */
function classOf(target: readonly number[], { layers }: SmallNetwork): number {
  const { activation } = layers[layers.length - 1];
  if (target.length === 1) return activation === 'sigmoid' ? [0, 1].indexOf(target[0]) : -1;
  const oneHot = target.filter((entry) => entry !== 0).length === 1;
  return activation === 'softmax' && oneHot ? target.indexOf(1) : -1;
}
