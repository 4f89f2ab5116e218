import type { Mistake } from '../../../src/runner/check.ts';

const WEIGHTS = 'const weights = widths[l] * widths[l - 1];';
const DELTAS = '    if (l > 1) backward += weights;\n';

export const mistakes: Mistake[] = [
  {
    id: 'input-deltas',
    name: 'deltas of the input counted',
    says: 'You hand deltas back to the input as well. They are the deltas of data, which nobody changes: the first layer’s weights are used only once on the way back.',
    change: [[DELTAS, '    backward += weights;\n']],
  },
  {
    id: 'no-deltas',
    name: 'handing back not counted',
    says: 'Your backward pass makes the gradients and hands no delta on. Each weight behind a hidden layer is used a second time, for $Σ δ w$.',
    change: [[DELTAS, '']],
  },
  {
    id: 'last-layer-spared',
    name: 'the wrong layer spared',
    says: 'You leave out the deltas that the last layer hands back. They are needed: it is the first layer that need not hand any on.',
    change: [[DELTAS, '    if (l < widths.length - 1) backward += weights;\n']],
  },
  {
    id: 'no-gradients',
    name: 'gradients not counted',
    says: 'Your backward pass hands deltas back and makes no gradient of a weight. Each is delta times activation: one product for each weight.',
    change: [['    backward += weights;\n    if (l > 1)', '    if (l > 1)']],
  },
  {
    id: 'with-biases',
    name: 'biases counted',
    says: 'You count the biases as weights. They are added, and multiply nothing.',
    change: [[WEIGHTS, 'const weights = widths[l] * (widths[l - 1] + 1);']],
  },
  {
    id: 'neurons',
    name: 'neurons instead of weights',
    says: 'You count one product for each neuron. Each neuron makes one for every number that it reads.',
    change: [[WEIGHTS, 'const weights = widths[l];']],
  },
  {
    id: 'both-in-backward',
    name: 'forward pass counted again',
    says: 'Your backward pass contains the forward pass. Asked for are the two apart.',
    change: [
      ['return { forward, backward };', 'return { forward, backward: forward + backward };'],
    ],
  },
];
