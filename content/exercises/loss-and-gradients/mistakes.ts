import type { Mistake } from '../../../src/runner/check.ts';

/** The exercises on whose functions this one stands. */
export const uses = ['forward-network', 'half-squared-error', 'backward-pass'];

const BIASES = 'biases[j] += ofExample[l].biases[j] / n;';
const WEIGHTS = 'weights[j][k] += ofExample[l].weights[j][k] / n;';
const RETURN = 'return { loss: halfSquaredError(predictions, targets), gradients };';

export const mistakes: Mistake[] = [
  {
    id: 'gradients-summed',
    name: '1/n forgotten',
    says: 'Your gradients are sums over the examples, your loss is a mean. Divide the gradients by the number of examples too, or the same learning rate makes longer steps the more examples there are.',
    change: [
      [BIASES, 'biases[j] += ofExample[l].biases[j];'],
      [WEIGHTS, 'weights[j][k] += ofExample[l].weights[j][k];'],
    ],
  },
  {
    id: 'divided-twice',
    name: '1/n twice',
    says: 'Your gradients are divided by the number of examples twice. Each example brings its own gradient whole; one division makes the mean.',
    change: [
      [BIASES, 'biases[j] += ofExample[l].biases[j] / n / n;'],
      [WEIGHTS, 'weights[j][k] += ofExample[l].weights[j][k] / n / n;'],
    ],
  },
  {
    id: 'last-example',
    name: '= instead of +=',
    says: 'Each example throws away the gradients of the one before. The gradient of a batch is the mean of all of them: add with +=.',
    change: [
      [BIASES, BIASES.replace('+=', '=')],
      [WEIGHTS, WEIGHTS.replace('+=', '=')],
    ],
  },
  {
    id: 'last-alone',
    name: 'only the last example',
    says: 'Your gradients are those of the last example alone. The loss depends on them all, so its gradient is the mean over all.',
    change: [
      [BIASES, 'biases[j] = ofExample[l].biases[j];'],
      [WEIGHTS, 'weights[j][k] = ofExample[l].weights[j][k];'],
    ],
  },
  {
    id: 'biases-summed',
    name: 'biases not averaged',
    says: 'The gradients of your weights are means, those of your biases sums. Both are divided by the number of examples.',
    change: [[BIASES, 'biases[j] += ofExample[l].biases[j];']],
  },
  {
    id: 'no-bias-gradient',
    name: 'bias gradients forgotten',
    says: 'The gradients of your biases stay 0, so the biases would never move. They are summed over the examples as those of the weights are.',
    change: [[BIASES, '']],
  },
  {
    id: 'loss-summed',
    name: 'losses summed',
    says: 'Your loss is the sum over the examples, your gradients are those of the mean. A gradient check would find them apart, and both are needed of one and the same loss.',
    change: [[RETURN, 'return { loss: n * halfSquaredError(predictions, targets), gradients };']],
  },
  {
    id: 'last-loss',
    name: 'loss of the last example',
    says: 'Your loss is that of the last example alone. Collect the predictions of all, and take the loss at the end.',
    change: [
      [
        RETURN,
        'return { loss: halfSquaredError(predictions.slice(-1), targets.slice(-1)), gradients };',
      ],
    ],
  },
  {
    id: 'same-target',
    name: 'always the first target',
    says: 'Every example is measured against the first target on the way back. Input and target belong together: targets[i].',
    change: [
      ['backwardPass(layers, memory, targets[i])', 'backwardPass(layers, memory, targets[0])'],
    ],
  },
];
