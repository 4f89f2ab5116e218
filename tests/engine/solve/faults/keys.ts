import { type Fault, fault, mazur } from './fault.ts';

/** JSON, but keys too many or too few. */
export const keyFaults: Fault[] = [
  ['no keys', '{}', 'layers is missing'],
  fault('no layers', (n) => delete n.layers, 'layers is missing'),
  fault('no loss', (n) => delete n.loss, 'loss is missing'),
  fault('no examples', (n) => delete n.examples, 'examples is missing'),
  fault('no weights', (n) => delete n.layers[1].weights, 'layers[1].weights is missing'),
  fault('no biases', (n) => delete n.layers[0].biases, 'layers[0].biases is missing'),
  fault('no activation', (n) => delete n.layers[0].activation, 'layers[0].activation is missing'),
  fault('no input', (n) => delete n.examples[0].input, 'examples[0].input is missing'),
  fault('no target', (n) => delete n.examples[0].target, 'examples[0].target is missing'),
  fault(
    'unknown key',
    (n) => (n.momentum = 0.9),
    'momentum is not a key of the network, which has layers, loss, examples, learningRate, updates, mode, freezeBiases',
  ),
  fault(
    'unknown key of a layer',
    (n) => (n.layers[1].bias = 1),
    'layers[1].bias is not a key of a layer, which has weights, biases, activation',
  ),
  fault(
    'unknown key of an example',
    (n) => (n.examples[0].weight = 1),
    'examples[0].weight is not a key of an example, which has input, target',
  ),
  fault(
    'a key that is no word',
    (n) => (n.examples[0]['in\nput \u202e'] = 1),
    'examples[0]["in\\nput \\u202e"] is not a key of an example, which has input, target',
  ),
  [
    '__proto__',
    mazur.replace('"input"', '"__proto__": {}, "input"'),
    'examples[0].__proto__ is not a key of an example, which has input, target',
  ],
  [
    'inherited from __proto__',
    '{"__proto__": {"layers": []}}',
    '__proto__ is not a key of the network, which has layers, loss, examples, learningRate, updates, mode, freezeBiases',
  ],
];
