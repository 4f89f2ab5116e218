import { type Fault, fault } from './fault.ts';

const softmax = (n: { layers: { activation: string }[]; loss: string }) => {
  n.layers[1].activation = 'softmax';
  n.loss = 'cross-entropy';
};

/** Activation, loss and targets that do not go together. */
export const pairingFaults: Fault[] = [
  fault(
    'softmax in a hidden layer',
    (n) => (n.layers[0].activation = 'softmax'),
    'layers[0].activation is softmax, which only the last may be',
  ),
  fault(
    'softmax with a squared error',
    (n) => (n.layers[1].activation = 'softmax'),
    'loss does not fit layers[1].activation: softmax and cross-entropy go only together, not softmax and half-squared-error',
  ),
  fault(
    'softmax with binary cross-entropy',
    (n) => {
      softmax(n);
      n.loss = 'binary-cross-entropy';
    },
    'loss does not fit layers[1].activation: softmax and cross-entropy go only together, not softmax and binary-cross-entropy',
  ),
  fault(
    'cross-entropy after sigmoid',
    (n) => (n.loss = 'cross-entropy'),
    'loss does not fit layers[1].activation: softmax and cross-entropy go only together, not sigmoid and cross-entropy',
  ),
  fault(
    'binary cross-entropy after tanh',
    (n) => {
      n.layers[1].activation = 'tanh';
      n.loss = 'binary-cross-entropy';
    },
    'loss does not fit layers[1].activation: binary-cross-entropy needs sigmoid before it, not tanh',
  ),
  fault(
    'binary target above 1',
    (n) => {
      n.loss = 'binary-cross-entropy';
      n.examples[0].target[1] = 1.5;
    },
    'examples[0].target[1] is 1.5, expected a number from 0 to 1 for binary-cross-entropy',
  ),
  fault(
    'binary target below 0',
    (n) => {
      n.loss = 'binary-cross-entropy';
      n.examples[0].target[0] = -1e-300;
    },
    'examples[0].target[0] is -1e-300, expected a number from 0 to 1 for binary-cross-entropy',
  ),
  fault(
    'class target below 0',
    (n) => {
      softmax(n);
      n.examples[0].target = [1.5, -0.5];
    },
    'examples[0].target[0] is 1.5, expected a number from 0 to 1 for cross-entropy',
  ),
  fault(
    'class target with another sum',
    (n) => {
      softmax(n);
      n.examples[0].target = [0.5, 0.25];
    },
    'examples[0].target has the sum 0.75, expected 1 for cross-entropy',
  ),
  fault(
    'class target all zero',
    (n) => {
      softmax(n);
      n.examples[0].target = [0, 0];
    },
    'examples[0].target has the sum 0, expected 1 for cross-entropy',
  ),
];
