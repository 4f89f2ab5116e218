import { type Fault, fault, mazur } from './fault.ts';

const LOSSES =
  'half-squared-error, sum-squared-error, mean-squared-error, binary-cross-entropy or cross-entropy';

/** A wrong loss, learning rate, count, mode or switch. */
export const settingFaults: Fault[] = [
  fault('loss unknown', (n) => (n.loss = 'mse'), `loss is "mse", expected ${LOSSES}`),
  fault('loss null', (n) => (n.loss = null), `loss is null, expected ${LOSSES}`),
  fault(
    'loss long',
    (n) => (n.loss = 'x'.repeat(1000)),
    `loss is "${'x'.repeat(29)}…", expected ${LOSSES}`,
  ),
  fault(
    'rate negative',
    (n) => (n.learningRate = -0.1),
    'learningRate is -0.1, expected a finite number from 0 up',
  ),
  fault(
    'rate a string',
    (n) => (n.learningRate = '0.5'),
    'learningRate is "0.5", expected a finite number from 0 up',
  ),
  fault(
    'rate null',
    (n) => (n.learningRate = null),
    'learningRate is null, expected a finite number from 0 up',
  ),
  [
    'rate beyond the doubles',
    mazur.replace('0.5,\n  "updates"', '1e400,\n  "updates"'),
    'learningRate is Infinity, expected a finite number from 0 up',
  ],
  fault(
    'updates negative',
    (n) => (n.updates = -1),
    'updates is -1, expected a whole number from 0 up',
  ),
  fault(
    'updates a fraction',
    (n) => (n.updates = 1.5),
    'updates is 1.5, expected a whole number from 0 up',
  ),
  fault(
    'updates a string',
    (n) => (n.updates = '1'),
    'updates is "1", expected a whole number from 0 up',
  ),
  [
    'updates infinite',
    mazur.replace('"updates": 1', '"updates": 1e999'),
    'updates is Infinity, expected a whole number from 0 up',
  ],
  fault(
    'updates for ever',
    (n) => (n.updates = 1e9),
    'updates is 1000000000, expected at most 83333333 for examples × parameters = 1 × 12',
  ),
  fault(
    'updates beyond the integers',
    (n) => (n.updates = 1e300),
    'updates is 1e+300, expected at most 83333333 for examples × parameters = 1 × 12',
  ),
  fault('mode unknown', (n) => (n.mode = 'mini'), 'mode is "mini", expected batch or online'),
  fault('mode a boolean', (n) => (n.mode = false), 'mode is false, expected batch or online'),
  fault(
    'freezeBiases a number',
    (n) => (n.freezeBiases = 1),
    'freezeBiases is 1, expected true or false',
  ),
  fault(
    'freezeBiases a string',
    (n) => (n.freezeBiases = 'true'),
    'freezeBiases is "true", expected true or false',
  ),
];
