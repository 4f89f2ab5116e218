import { add, max, multiply, scale, sigmoid } from '../../src/engine/operations/index.ts';
import { expression } from './expression.ts';
import { inPrint, type PrintedExample } from './printed.ts';

export const cs231n: PrintedExample = {
  id: 'cs231n',
  title: 'The CS231n notes',
  numbers: () => {
    const product = expression([-2, 5, -4], (x, y, z) => multiply(add(x, y), z));
    const neuron = expression([2, -3, -3, -1, -2], (w0, w1, w2, x0, x1) =>
      sigmoid(add(add(multiply(w0, x0), multiply(w1, x1)), w2)),
    );
    const gates = expression([3, -4, 2, -1], (x, y, z, w) =>
      scale(add(multiply(x, y), max(z, w)), 2),
    );
    return [
      ...inPrint(['$(x + y)z$', '$∂/∂x$', '$∂/∂y$', '$∂/∂z$'], '-12 -4 -4 3', [
        product.value,
        ...product.gradient,
      ]),
      ...inPrint(
        ['sigmoid neuron', '$∂/∂w_0$', '$∂/∂w_1$', '$∂/∂w_2$', '$∂/∂x_0$', '$∂/∂x_1$'],
        '0.73 -0.20 -0.39 0.20 0.39 -0.59',
        [neuron.value, ...neuron.gradient],
      ),
      ...inPrint(['$2(x y + max(z, w))$', '$∂/∂x$', '$∂/∂y$', '$∂/∂z$', '$∂/∂w$'], '-20 -8 6 2 0', [
        gates.value,
        ...gates.gradient,
      ]),
    ];
  },
};
