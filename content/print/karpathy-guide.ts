import { add, multiply, sigmoid } from '../../src/engine/operations/index.ts';
import { expression } from './expression.ts';
import { inPrint, type PrintedExample } from './printed.ts';

const STEP = 0.01;

export const karpathyGuide: PrintedExample = {
  id: 'karpathy-guide',
  title: 'Karpathy’s “Hacker’s guide”',
  numbers: () => {
    const neuron = expression([1, 2, -3, -1, 3], (a, b, c, x, y) =>
      sigmoid(add(add(multiply(a, x), multiply(b, y)), c)),
    );
    return [
      ...inPrint(
        ['$σ(a x + b y + c)$', '$∂/∂a$', '$∂/∂b$', '$∂/∂c$', '$∂/∂x$', '$∂/∂y$'],
        '0.8808 -0.105 0.315 0.105 0.105 0.210',
        [neuron.value, ...neuron.gradient],
      ),
      {
        ...inPrint(['after one step up'], '0.8825', [neuron.nudged(STEP)])[0],
        erratum: 'Cut off after the fourth digit, not rounded.',
      },
    ];
  },
};
