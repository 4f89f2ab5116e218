import { OrderRun } from '../../components/figures/stale-order/order-run.ts';
import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { network } from '../examples/mazur.ts';
import { inPrint, type PrintedExample, type PrintedNumber } from './printed.ts';

export const mazur: PrintedExample = {
  id: 'mazur',
  title: 'Mazur’s 2-2-2 network',
  numbers: () => [...forward(), ...backward(), ...updated(), ...errata()],
};

/** The loss and the outputs in print that do not follow from the algorithm, by updates made. */
export const printedAfter = {
  1: { loss: '0.291027924' },
  10000: { loss: '0.0000351085', outputs: ['0.015912196', '0.984065734'] },
} as const;

function forward(): PrintedNumber[] {
  const { examples } = solve(network);
  const [{ layers, loss }] = examples;
  const [hidden, output] = layers;
  const names = ['$z_1^{(1)}$', '$a_1^{(1)}$', '$a_2^{(1)}$', '$z_1^{(2)}$'];
  const computed = [hidden.preActivation[0], ...hidden.activation, output.preActivation[0]];
  return [
    ...inPrint(names, '0.3775 0.593269992 0.596884378 1.105905967', computed),
    ...inPrint(['$a_1^{(2)}$', '$a_2^{(2)}$'], '0.75136507 0.772928465', output.activation),
    ...inPrint(
      ['$L$, of output 1', '$L$, of output 2', '$L$'],
      '0.274811083 0.023560026 0.298371109',
      [outputLoss(network, 0), outputLoss(network, 1), loss],
    ),
  ];
}

/** The part of the loss that one output has: that of the same network with the other on target. */
function outputLoss(given: NetworkWithData, output: number): number {
  const [{ input, target }] = given.examples;
  const { activation } = solve(given).examples[0].layers[1];
  const others = activation.map((a, j) => (j === output ? target[j] : a));
  return solve({ ...given, examples: [{ input, target: others }] }).lossBefore;
}

function backward(): PrintedNumber[] {
  const { examples, gradients } = solve(network);
  const { delta } = examples[0].layers[1];
  const [first, second] = delta.map((each, i) => each * network.layers[1].weights[i][0]);
  return [
    ...inPrint(['$δ_1^{(2)}$', '$∂L/∂w_{11}^{(2)}$'], '0.138498562 0.082167041', [
      delta[0],
      gradients[1].weights[0][0],
    ]),
    ...inPrint(['$δ_1^{(2)} w_{11}^{(2)}$'], '0.055399425', [first]),
    {
      ...inPrint(['$δ_2^{(2)} w_{21}^{(2)}$'], '-0.019049119', [second])[0],
      erratum: 'A slip of the last digit; the sum of the two is right again.',
    },
    ...inPrint(['their sum', '$∂L/∂w_{11}^{(1)}$'], '0.036350306 0.000438568', [
      first + second,
      gradients[0].weights[0][0],
    ]),
  ];
}

function updated(): PrintedNumber[] {
  const [first, second] = solve(network).updated;
  const names = (layer: number) =>
    ['11', '12', '21', '22'].map((at) => `new $w_{${at}}^{(${layer})}$`);
  return [
    ...inPrint(names(2), '0.35891648 0.408666186 0.511301270 0.561370121', second.weights.flat()),
    ...inPrint(names(1), '0.149780716 0.19956143 0.24975114 0.29950229', first.weights.flat()),
  ];
}

function errata(): PrintedNumber[] {
  const right = new OrderRun(network, 'right');
  const stale = new OrderRun(network, 'stale');
  const stalely = 'Hidden gradients through updated weights';
  const because = 'Not what the algorithm described in the article gives.';
  right.goTo(1);
  stale.goTo(1);
  const once = {
    ...inPrint(['$L$ after 1 update'], printedAfter[1].loss, [right.loss])[0],
    erratum: because,
    instead: { how: stalely, computed: stale.loss },
  };
  right.goTo(9999);
  const early = right.loss;
  right.goTo(10_000);
  stale.goTo(10_000);
  const { loss, outputs } = printedAfter[10000];
  const last = {
    ...inPrint(['$L$ after 10,000'], loss, [right.loss])[0],
    erratum: 'Of the right algorithm, but one update early; it contradicts the two outputs below.',
    instead: { how: 'After 9,999 updates', computed: early },
  };
  const ends = outputs.map((printed, j) => ({
    ...inPrint([`$a_${j + 1}^{(2)}$ after 10,000`], printed, [right.outputs[j]])[0],
    erratum: because,
    instead: { how: stalely, computed: stale.outputs[j] },
  }));
  return [once, last, ...ends];
}
