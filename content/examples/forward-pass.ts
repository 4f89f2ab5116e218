import { FIRST_BATCH } from '../../components/figures/batch-product/batch-model.ts';
import { Network, solve } from '../../src/engine/index.ts';

export const title = 'forward passes through the 2-2-2 network, and their multiply-adds counted';

/** The network that reads handwriting, and a batch to train it with. */
const LARGE = [784, 1024, 512, 10] as const;
const LARGE_BATCH = 64;

function sizes([inputs, ...widths]: readonly number[]) {
  const layers = widths.map((neurons) => ({ neurons, activation: 'sigmoid' }) as const);
  const network = new Network({ inputs, layers });
  return {
    multiplyAdds: network.layers.reduce((sum, { weights }) => sum + weights.length, 0),
    neurons: network.layers.reduce((sum, { neurons }) => sum + neurons, 0),
    parameters: network.parameterCount,
  };
}

/** Pre-activations and activations of the batch (`z.example.layer.neuron`), and what a pass costs. */
export function results(): Record<string, number> {
  const { examples } = solve({ ...FIRST_BATCH, updates: 0 });
  const rows = examples.flatMap(({ layers }, i) =>
    layers.flatMap(({ preActivation, activation }, l) =>
      preActivation.flatMap((z, j) => [
        [`z.${i + 1}.${l + 1}.${j + 1}`, z] as const,
        [`a.${i + 1}.${l + 1}.${j + 1}`, activation[j]] as const,
      ]),
    ),
  );
  const large = sizes(LARGE);
  return {
    ...Object.fromEntries(rows),
    'multiply-adds-2-2-2': sizes([2, 2, 2]).multiplyAdds,
    'multiply-adds-large': large.multiplyAdds,
    'multiply-adds-large-batch': LARGE_BATCH * large.multiplyAdds,
    'neurons-large': large.neurons,
    'kept-large-batch': LARGE_BATCH * large.neurons,
    'parameters-large': large.parameters,
    'large-batch': LARGE_BATCH,
  };
}
