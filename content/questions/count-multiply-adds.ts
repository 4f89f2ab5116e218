import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatCount } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { Random } from '../../src/engine/random.ts';

/** Chapter 3: what a forward pass of a batch costs. */
export const problem = numericProblem('count-multiply-adds', (random: Random) => {
  const widths = [2 + random.integer(8), 2 + random.integer(9), 1 + random.integer(5)];
  const batch = 2 + random.integer(31);
  const network = new Network({
    inputs: widths[0],
    layers: widths.slice(1).map((neurons) => ({ neurons, activation: 'relu' as const })),
  });
  const weights = network.layers.map((layer) => layer.weights.length);
  const perExample = weights[0] + weights[1];
  const [inputs, hidden, outputs] = widths;
  return {
    given: { inputs, hidden, outputs, batch },
    prompt: [
      `A batch of ${batch} examples goes forward through a ${widths.join('-')} network.`,
      'How many multiply-adds does that take, if each product of a weight and an activation counts as one, and nothing else counts?',
    ],
    label: 'Multiply-adds',
    answer: batch * perExample,
    precision: 'exact',
    mistakes: [
      {
        value: perExample,
        explanation: 'That is for one example. Every row of the batch takes as many.',
      },
      {
        value: batch * network.parameterCount,
        explanation: 'You counted the biases too. They are added, and multiply nothing.',
      },
      {
        value: batch * inputs * hidden * outputs,
        explanation:
          'You multiplied the two layers. The second begins when the first is done, so their counts add up.',
      },
      {
        value: batch * (inputs + hidden + outputs),
        explanation:
          'These are the numbers that pass through the network. Each weight makes one product.',
      },
    ],
    solution: [
      'Every weight is multiplied once for each example.',
      `The weights are $${hidden} · ${inputs} = ${formatCount(weights[0])}$ in layer 1 and $${outputs} · ${hidden} = ${formatCount(weights[1])}$ in layer 2, together ${formatCount(perExample)}.`,
      `For ${batch} examples that makes $${batch} · ${formatCount(perExample)} = ${formatCount(batch * perExample)}$.`,
    ],
  };
});

export default asNumeric(problem);
