import type { Numbers } from './graph-model.ts';

/** An expression to begin with. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly numbers: Numbers;
}

/** The book's own examples, those of CS231n and those of micrograd. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'book',
    label: 'This chapter’s',
    text: '(a*b + c) * tanh(d)',
    numbers: { a: 2, b: -3, c: 10, d: 0.5 },
  },
  {
    id: 'twice',
    label: 'A value used twice',
    text: '(a*b + c) * tanh(a)',
    numbers: { a: 0.5, b: -3, c: 4 },
  },
  {
    id: 'doubling',
    label: 'Doubled five times',
    text: 'b = a + a; c = b + b; d = c + c; e = d + d; e + e',
    numbers: { a: 1 },
  },
  {
    id: 'neuron',
    label: 'A neuron and its loss',
    text: 'z = w*x + b; p = sigmoid(z); 0.5*(p - y)^2',
    numbers: { w: 0.6, x: 1, b: 0.9, y: 0 },
  },
  {
    id: 'cs231n-gates',
    label: 'CS231n: add and multiply',
    text: '(x + y) * z',
    numbers: { x: -2, y: 5, z: -4 },
  },
  {
    id: 'cs231n-max',
    label: 'CS231n: max',
    text: '(x*y + max(z, w)) * 2',
    numbers: { x: 3, y: -4, z: 2, w: -1 },
  },
  {
    id: 'cs231n-neuron',
    label: 'CS231n: sigmoid in pieces',
    text: '1 / (1 + exp(-(w0*x0 + w1*x1 + w2)))',
    numbers: { w0: 2, x0: -1, w1: -3, x1: -2, w2: -3 },
  },
  {
    id: 'micrograd-lecture',
    label: 'micrograd: first example',
    text: 'e = a*b; d = e + c; L = d * f',
    numbers: { a: 2, b: -3, c: 10, f: -2 },
  },
  {
    id: 'micrograd-readme',
    label: 'micrograd: from its page',
    text:
      'c = a + b; d = a*b + b^3; c = c + c + 1; c = c + 1 + c + (-a); ' +
      'd = d + d*2 + relu(b + a); d = d + 3*d + relu(b - a); e = c - d; g = e^2; ' +
      'h = g / 2; h + 10 / g',
    numbers: { a: -4, b: 2 },
  },
];
