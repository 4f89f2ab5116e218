import { type Fault, fault, mazur } from './fault.ts';

/** Examples with wrong values or shapes, or too many. */
export const exampleFaults: Fault[] = [
  fault('examples empty', (n) => (n.examples = []), 'examples is empty'),
  fault('examples an object', (n) => (n.examples = {}), 'examples is an object, expected an array'),
  fault(
    'an example an array',
    (n) => (n.examples = [[]]),
    'examples[0] is an array, expected an object',
  ),
  fault(
    'input too long',
    (n) => n.examples[0].input.push(1),
    'examples[0].input has 3 entries, expected 2',
  ),
  fault(
    'input empty',
    (n) => (n.examples[0].input = []),
    'examples[0].input has 0 entries, expected 2',
  ),
  fault(
    'input no array',
    (n) => (n.examples[0].input = '1'),
    'examples[0].input is "1", expected an array',
  ),
  fault(
    'target too short',
    (n) => n.examples[0].target.pop(),
    'examples[0].target has 1 entry, expected 2',
  ),
  fault(
    'a later target wrong',
    (n) => n.examples.push({ input: [1, 2], target: [1, []] }),
    'examples[1].target[1] is an array, expected a finite number',
  ),
  [
    'an input beyond the doubles',
    mazur.replace('0.05', '-1e999'),
    'examples[0].input[0] is -Infinity, expected a finite number',
  ],
  fault(
    'more activations than can be printed',
    (n) => {
      n.layers = [
        { weights: Array(1000).fill([1]), biases: Array(1000).fill(0), activation: 'tanh' },
      ];
      n.examples = Array(1001).fill({ input: [1], target: n.layers[0].biases });
    },
    'examples has 1001 entries, expected at most 1000 for 1000 neurons',
  ),
];
