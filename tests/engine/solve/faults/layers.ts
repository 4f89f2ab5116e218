import { type Fault, fault, mazur } from './fault.ts';

const ACTIVATIONS = 'identity, sigmoid, tanh, relu, leaky-relu, softplus, gelu or softmax';

/** Layers with wrong values or shapes. */
export const layerFaults: Fault[] = [
  fault('layers null', (n) => (n.layers = null), 'layers is null, expected an array'),
  fault('layers an object', (n) => (n.layers = {}), 'layers is an object, expected an array'),
  fault('layers empty', (n) => (n.layers = []), 'layers is empty'),
  fault('a layer no object', (n) => (n.layers[1] = 3), 'layers[1] is 3, expected an object'),
  fault(
    'weights flat',
    (n) => (n.layers[0].weights = [1, 2]),
    'layers[0].weights[0] is 1, expected an array',
  ),
  fault('weights empty', (n) => (n.layers[0].weights = []), 'layers[0].weights is empty'),
  fault('a row empty', (n) => (n.layers[0].weights = [[]]), 'layers[0].weights[0] is empty'),
  fault(
    'ragged',
    (n) => n.layers[0].weights[1].push(1),
    'layers[0].weights[1] has 3 entries, expected 2',
  ),
  fault(
    'widths that do not chain',
    (n) => n.layers[1].weights[0].push(1),
    'layers[1].weights[0] has 3 entries, expected 2',
  ),
  fault(
    'a row empty behind another layer',
    (n) => (n.layers[1].weights[1] = []),
    'layers[1].weights[1] has 0 entries, expected 2',
  ),
  fault(
    'a bias too few',
    (n) => n.layers[1].biases.pop(),
    'layers[1].biases has 1 entry, expected 2',
  ),
  fault(
    'bias not an array',
    (n) => (n.layers[1].biases = 0.6),
    'layers[1].biases is 0.6, expected an array',
  ),
  fault(
    'weight a string',
    (n) => (n.layers[0].weights[0][1] = '0.2'),
    'layers[0].weights[0][1] is "0.2", expected a finite number',
  ),
  fault(
    'weight null',
    (n) => (n.layers[0].weights[1][0] = null),
    'layers[0].weights[1][0] is null, expected a finite number',
  ),
  fault(
    'bias a boolean',
    (n) => (n.layers[0].biases[1] = true),
    'layers[0].biases[1] is true, expected a finite number',
  ),
  [
    'a weight beyond the doubles',
    mazur.replace('0.15', '1e999'),
    'layers[0].weights[0][0] is Infinity, expected a finite number',
  ],
  fault(
    'activation unknown',
    (n) => (n.layers[0].activation = 'Sigmoid'),
    `layers[0].activation is "Sigmoid", expected ${ACTIVATIONS}`,
  ),
  fault(
    'activation inherited',
    (n) => (n.layers[0].activation = 'constructor'),
    `layers[0].activation is "constructor", expected ${ACTIVATIONS}`,
  ),
  fault(
    'activation no string',
    (n) => (n.layers[0].activation = ['relu']),
    `layers[0].activation is an array, expected ${ACTIVATIONS}`,
  ),
  fault(
    'more layers than a small network has',
    (n) => {
      n.layers = Array(101).fill(n.layers[0]);
    },
    'layers has 101 entries, expected at most 100',
  ),
];
