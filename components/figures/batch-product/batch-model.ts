import type { ComputedNetwork } from '../../parts/small-network/compute-network.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
  widthsOf,
} from '../../parts/small-network/small-network.ts';
import { FORWARD } from '../pass-stepper/forward.ts';
import { forwardFormula } from '../pass-stepper/forward-formula.ts';
import { forwardEquation } from '../pass-stepper/forward-matrices.ts';
import type { MatrixEquation } from '../pass-stepper/matrix.ts';
import { PassNumbers } from '../pass-stepper/pass-numbers.ts';
import { type Done, stepsOf } from '../pass-stepper/pass-steps.ts';
import { sceneOf } from '../pass-stepper/scene.ts';
import { Symbols } from '../pass-stepper/symbols.ts';
import { aligned, type Place, computed as write } from '../pass-stepper/tex.ts';

/** The 2-2-2 network with its own example and two more. */
export const FIRST_BATCH: SmallNetwork = {
  ...FIRST_NETWORK,
  examples: [
    ...FIRST_NETWORK.examples,
    { input: [1, 0], target: FIRST_NETWORK.examples[0].target },
    { input: [0.5, 0.5], target: FIRST_NETWORK.examples[0].target },
  ],
};

/** A cell of the pre-activations: layers count from 1, examples and neurons from 0. */
export interface ChosenCell {
  readonly layer: number;
  readonly example: number;
  readonly neuron: number;
}

export const FIRST_CELL: ChosenCell = { layer: 1, example: 0, neuron: 0 };

/** Every sum is complete: the figure shows no pass on its way. */
const ALL_DONE: Done = () => Number.POSITIVE_INFINITY;

/** True for a cell that the network has. */
export function hasCell(network: SmallNetwork, { layer, example, neuron }: ChosenCell): boolean {
  const neurons = layer >= 1 ? widthsOf(network)[layer] : undefined;
  return neurons !== undefined && neuron >= 0 && neuron < neurons && example in network.examples;
}

/** Returns the chosen cell, or the nearest that the network has. */
export function nearestCell(network: SmallNetwork, cell: ChosenCell): ChosenCell {
  const layer = Math.min(cell.layer, network.layers.length);
  return {
    layer,
    example: Math.min(cell.example, network.examples.length - 1),
    neuron: Math.min(cell.neuron, widthsOf(network)[layer] - 1),
  };
}

/** Writes a layer for the whole batch, with the cell, its row, its column and its bias marked. */
export function batchEquation(computed: ComputedNetwork, cell: ChosenCell): MatrixEquation {
  const { small } = computed;
  const { layer, example, neuron } = cell;
  const steps = stepsOf(small, 'forward');
  const end = { computed, pass: FORWARD, steps, position: steps.length, example };
  const equation = forwardEquation({ ...sceneOf(end), layer });
  const belongs = ({ sym, layer: of, to, example: row }: Place) => {
    if (sym === 'a') return of === layer - 1 && row === example + 1;
    return to === neuron + 1 && (row === undefined || row === example + 1);
  };
  return equation.map((matrix) => ({
    ...matrix,
    rows: matrix.rows.map((row) => row.map((each) => ({ ...each, current: belongs(each.place) }))),
  }));
}

/** Writes the sum that makes the cell, in TeX. */
export function cellTex(computed: ComputedNetwork, { layer, example, neuron }: ChosenCell): string {
  const { small } = computed;
  const symbols = new Symbols(new PassNumbers(computed), example, small.examples.length);
  const step = { kind: 'product', layer, neuron, index: -1, example } as const;
  const { left, symbols: sum, numbers, value } = forwardFormula(small, step, symbols, ALL_DONE);
  return aligned(
    left,
    [sum, numbers, value].filter((line) => line !== undefined),
  );
}

/** Says in words what makes the cell. */
export function sayCell(computed: ComputedNetwork, { layer, example, neuron }: ChosenCell): string {
  const numbers = new PassNumbers(computed);
  const z = write(numbers.preActivation(example, layer, neuron));
  const a = write(numbers.activation(example, layer, neuron));
  const read = layer === 1 ? 'of the inputs' : `of the activations of layer ${layer - 1}`;
  return `Row ${example + 1}, column ${neuron + 1} of layer ${layer}: row ${example + 1} ${read}, times the weights into neuron ${neuron + 1}, plus its bias, is ${z}. Its activation is ${a}.`;
}
