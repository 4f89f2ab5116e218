import { layerParameterCount } from '../../../src/engine/network/layer.ts';

/** The widths of a network's layers, the input first: 2-4-1 is [2, 4, 1]. */
export type Widths = readonly number[];

/** The number of parameters to reach. */
export const GOAL = 41;

/** How many inputs, neurons in each hidden layer, hidden layers and outputs the controls allow. */
export const MOST = { inputs: 6, neurons: 10, hiddenLayers: 3, outputs: 4 } as const;

export const FIRST_WIDTHS: Widths = [2, 4, 1];

/** Neurons a hidden layer has when it is added. */
const NEW_LAYER = 3;

/** What one layer has. */
export interface LayerCount {
  readonly inputs: number;
  readonly neurons: number;
  readonly parameters: number;
}

/** Counts the parameters of each layer, from layer 1 on. */
export function countLayers(widths: Widths): LayerCount[] {
  return widths.slice(1).map((neurons, i) => ({
    inputs: widths[i],
    neurons,
    parameters: layerParameterCount(widths[i], neurons),
  }));
}

export function countParameters(widths: Widths): number {
  return countLayers(widths).reduce((sum, { parameters }) => sum + parameters, 0);
}

/** Returns the network with this many hidden layers: new ones come last, and the last go first. */
export function withHiddenLayers(widths: Widths, count: number): Widths {
  const hidden = widths.slice(1, -1).slice(0, count);
  const added = Array.from({ length: count - hidden.length }, () => NEW_LAYER);
  return [widths[0], ...hidden, ...added, widths[widths.length - 1]];
}

/** Returns the most neurons that a layer, counted from the input's 0, may have. */
export function mostNeurons(widths: Widths, layer: number): number {
  if (layer === 0) return MOST.inputs;
  return layer === widths.length - 1 ? MOST.outputs : MOST.neurons;
}

/** True for a network that the controls can make. */
export function isWithinControls(widths: Widths): boolean {
  return (
    widths.length >= 2 &&
    widths.length <= MOST.hiddenLayers + 2 &&
    widths.every((n, layer) => Number.isInteger(n) && n >= 1 && n <= mostNeurons(widths, layer))
  );
}

/** Lists every network within the controls that has exactly `goal` parameters. */
export function solutionsFor(goal: number): Widths[] {
  const found: Widths[] = [];
  const extend = (widths: Widths) => {
    for (let outputs = 1; outputs <= MOST.outputs; outputs++) {
      const whole = [...widths, outputs];
      if (countParameters(whole) === goal) found.push(whole);
    }
    if (widths.length > MOST.hiddenLayers || countParameters(widths) >= goal) return;
    for (let neurons = 1; neurons <= MOST.neurons; neurons++) extend([...widths, neurons]);
  };
  for (let inputs = 1; inputs <= MOST.inputs; inputs++) extend([inputs]);
  return found;
}

/** Adds a network to those the reader has found, if it reaches the goal and is not among them. */
export function noteFound(found: readonly Widths[], widths: Widths): readonly Widths[] {
  const isNew = found.every((known) => nameOf(known) !== nameOf(widths));
  return isNew && countParameters(widths) === GOAL ? [...found, widths] : found;
}

/** Names a network by its widths: 2-4-1. */
export function nameOf(widths: Widths): string {
  return widths.join('-');
}
