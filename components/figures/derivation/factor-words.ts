import type { Factor } from '../../../src/engine/graph/index.ts';
import type { Recording } from '../../../src/engine/network/index.ts';
import type { LossName } from '../../../src/engine/operations/index.ts';
import type { NetworkData } from '../../parts/network/network-data.ts';
import { neuronName } from '../../parts/network/network-words.ts';

/** Titles and plain sentences for one local derivative. */
export interface FactorWords {
  readonly title: string;
  readonly sentence: string;
}

export interface FactorContext {
  readonly recording: Recording;
  readonly diagram: NetworkData;
  readonly loss: LossName;
}

const LOSS_SLOPES: Readonly<Record<LossName, string>> = {
  'half-squared-error': 'of half the squared error it is the residual, activation minus target',
  'sum-squared-error': 'of the squared error it is twice the residual, activation minus target',
  'mean-squared-error':
    'of the mean squared error over m outputs it is twice the residual, divided by m',
  'binary-cross-entropy':
    'the slopes of the logarithm and of the sigmoid have cancelled, and activation minus target is left, divided by the number m of outputs',
  'cross-entropy':
    'the slopes of the logarithm and of the softmax have cancelled, and activation minus target is left',
};

/** Below this a slope is called nearly flat. */
const FLAT = 0.05;

/** Says in a sentence where one local derivative comes from. */
export function wordsOf({ edge, derivative }: Factor, context: FactorContext): FactorWords {
  const { recording, diagram, loss } = context;
  const { value, index } = edge.result;
  const name = (layer: number, neuron: number) => neuronName(diagram, layer, neuron);
  if (value === recording.exampleLoss) {
    const output = edge.term[0].index;
    return {
      title: `From the loss to ${name(diagram.layers.length, output)}`,
      sentence: `This is the slope of the loss: ${LOSS_SLOPES[loss]}.`,
    };
  }
  const activated = recording.layers.findIndex(({ activation }) => activation === value) + 1;
  if (activated > 0) {
    return {
      title: `Through ${name(activated, index)}`,
      sentence: `A change of z comes out of the neuron times the slope of its activation function at this z${flatness(derivative)}.`,
    };
  }
  const layer = recording.layers.findIndex(({ preActivation }) => preActivation === value) + 1;
  const to = name(layer, index);
  if (edge.slot === 2) {
    return {
      title: `The bias of ${to}`,
      sentence: 'The bias is added as it stands, so z rises by just as much as the bias does.',
    };
  }
  const from = name(layer - 1, edge.term[0].index);
  if (edge.slot === 1) {
    const silent = derivative === 0 ? ' That is 0 here, so the weight goes unnoticed.' : '';
    return {
      title: `The weight to ${to} from ${from}`,
      sentence: `z adds the weight times what comes in, so z rises with the weight as fast as what comes in is large.${silent}`,
    };
  }
  return {
    title: `Back from ${to} to ${from}`,
    sentence: `z adds the weight times what comes in, so a change of what comes in counts times the weight${derivative < 0 ? ', which turns it round here' : ''}.`,
  };
}

function flatness(slope: number): string {
  if (slope === 0) return '. It is flat there: nothing gets past';
  return Math.abs(slope) < FLAT ? '. It is nearly flat there: little gets past' : '';
}
