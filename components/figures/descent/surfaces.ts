import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { add, multiply, subtract } from '../../../src/engine/operations/arithmetic.ts';
import { scale } from '../../../src/engine/operations/scaling.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import type { Surface } from './surface.ts';

export type SurfaceName = 'bowl' | 'ravine' | 'rosenbrock' | 'network';

/** A surface with the part of it that is shown. */
export interface Landscape {
  readonly surface: Surface;
  readonly x: Interval;
  readonly y: Interval;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly start: PlotPlace;
  /** The places where the loss is 0, its lowest. */
  readonly lowest: readonly PlotPlace[];
  readonly words: string;
  /** Cells along each side of the contour map: as many as its valleys need. */
  readonly cells: number;
}

export const SURFACES: readonly Choice<SurfaceName>[] = [
  { value: 'bowl', label: 'Bowl' },
  { value: 'ravine', label: 'Ravine' },
  { value: 'rosenbrock', label: 'Rosenbrock' },
  { value: 'network', label: 'A network' },
];

/** Records a formula of two numbers. */
function formulaSurface(formula: (x: Value, y: Value) => Value): Surface {
  const graph = new Graph();
  const x = graph.parameter(1, 1).named('x');
  const y = graph.parameter(1, 1).named('y');
  return { loss: formula(x, y), x, y };
}

const square = (value: Value) => multiply(value, value);

/** ½ (p x² + q y²): p and q are its curvatures. */
const quadratic = (p: number, q: number) => (x: Value, y: Value) =>
  add(scale(square(x), p / 2), scale(square(y), q / 2));

/** (1 − x)² + 100 (y − x²)², as Rosenbrock (1960) has it. */
function rosenbrock(x: Value, y: Value): Value {
  const one = x.graph.input(1, 1, [1]);
  return add(square(subtract(one, x)), scale(square(subtract(y, square(x))), 100));
}

/** What the two weights of the network should be. */
const TEACHER = [1.5, 0.8];
const INPUTS = [-2, -1, 0.5, 1, 2];

/** A 1-1-1 network, tanh and identity, whose biases stay 0: its two weights are x and y. */
function tinyNetwork(): Surface {
  const network = new Network({
    inputs: 1,
    layers: [
      { neurons: 1, activation: 'tanh' },
      { neurons: 1, activation: 'identity' },
    ],
  });
  const { loss, layers, input, target } = network.record(INPUTS.length, 'half-squared-error');
  const [x, y] = layers.map(({ weights }) => weights);
  [x.data[0], y.data[0]] = TEACHER;
  target.data.set(network.predict(INPUTS));
  input.data.set(INPUTS);
  return { loss, x, y };
}

export const LANDSCAPES: Readonly<Record<SurfaceName, Landscape>> = {
  bowl: {
    surface: formulaSurface(quadratic(1, 2)),
    x: [-3, 3],
    y: [-3, 3],
    xLabel: 'w₁',
    yLabel: 'w₂',
    start: { x: -2.5, y: 2 },
    lowest: [{ x: 0, y: 0 }],
    words: 'L = ½ (w₁² + 2 w₂²)',
    cells: 28,
  },
  ravine: {
    surface: formulaSurface(quadratic(1, 100)),
    x: [-3, 3],
    y: [-1.5, 1.5],
    xLabel: 'w₁',
    yLabel: 'w₂',
    start: { x: -2.6, y: 0.8 },
    lowest: [{ x: 0, y: 0 }],
    words: 'L = ½ (w₁² + 100 w₂²)',
    cells: 48,
  },
  rosenbrock: {
    surface: formulaSurface(rosenbrock),
    x: [-2, 2],
    y: [-1, 3],
    xLabel: 'w₁',
    yLabel: 'w₂',
    start: { x: -1.2, y: 1 },
    lowest: [{ x: 1, y: 1 }],
    words: 'L = (1 − w₁)² + 100 (w₂ − w₁²)²',
    cells: 60,
  },
  network: {
    surface: tinyNetwork(),
    x: [-3, 3],
    y: [-3, 3],
    xLabel: 'weight of layer 1',
    yLabel: 'weight of layer 2',
    start: { x: 0.1, y: -0.5 },
    lowest: [
      { x: TEACHER[0], y: TEACHER[1] },
      { x: -TEACHER[0], y: -TEACHER[1] },
    ],
    words: 'the loss of a 1-1-1 network on five examples',
    cells: 48,
  },
};
