import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';

export type Direction = 'forward' | 'backward';

/** How much of a pass is done at a time; a `term` is one multiply-add. */
export type Grain = 'term' | 'neuron' | 'layer' | 'all';

/**
 * What the smallest step of a pass does. Forward: `product` adds a weighted activation to the sum,
 * `bias` adds the bias, `activation` applies φ. Backward: `error` takes the slope of the loss at an
 * output, `share` adds a weighted delta of the next layer, `delta` multiplies by φ′ (or takes the
 * whole delta where loss and activation belong together); then the gradients of weights and bias
 * take one example's term each.
 */
export type StepKind =
  | 'product'
  | 'bias'
  | 'activation'
  | 'error'
  | 'share'
  | 'delta'
  | 'weight-gradient'
  | 'bias-gradient';

/** One smallest step: layers count from 1; neurons, and the terms of a sum, from 0. */
export interface PassStep {
  readonly kind: StepKind;
  readonly layer: number;
  readonly neuron: number;
  /** Which term of the neuron's sum, or which of its weights; 0 where there is one alone. */
  readonly index: number;
  /** The example, from 0, whose row a step back is about; one forward is done in every row at once. */
  readonly example: number;
}

/**
 * Lists the smallest steps of a pass over all examples of a network, in the order in which they are
 * done. Backward, a neuron has its delta in every row before the rows are added up.
 */
export function stepsOf(network: SmallNetwork, direction: Direction): readonly PassStep[] {
  return direction === 'forward' ? forwardSteps(network) : backwardSteps(network);
}

/** True where the loss and the last activation cancel, so that delta is taken in one step. */
export function lossIsFused({ loss }: SmallNetwork): boolean {
  return loss === 'binary-cross-entropy' || loss === 'cross-entropy';
}

function forwardSteps(network: SmallNetwork): PassStep[] {
  const widths = widthsOf(network);
  return network.layers.flatMap(({ activation }, l) => {
    const layer = l + 1;
    const at = { layer, index: 0, example: 0 };
    const sums = countTo(widths[layer]).map((neuron) => [
      ...countTo(widths[l]).map((index): PassStep => ({ ...at, kind: 'product', neuron, index })),
      { ...at, kind: 'bias' as const, neuron },
    ]);
    const activations = countTo(widths[layer]).map(
      (neuron): PassStep => ({ ...at, kind: 'activation', neuron }),
    );
    // Softmax needs every pre-activation of its layer; the others only their own.
    return activation === 'softmax'
      ? [...sums.flat(), ...activations]
      : sums.flatMap((sum, neuron) => [...sum, activations[neuron]]);
  });
}

function backwardSteps(network: SmallNetwork): PassStep[] {
  const widths = widthsOf(network);
  const last = widths.length - 1;
  const layers = countTo(last).map((l) => last - l);
  const examples = countTo(network.examples.length);
  return layers.flatMap((layer) =>
    countTo(widths[layer]).flatMap((neuron) => {
      const step = (kind: StepKind, example: number, index = 0): PassStep => {
        return { kind, layer, neuron, index, example };
      };
      const arrives = (example: number) => {
        if (layer < last) return countTo(widths[layer + 1]).map((j) => step('share', example, j));
        return lossIsFused(network) ? [] : [step('error', example)];
      };
      return [
        ...examples.flatMap((i) => [...arrives(i), step('delta', i)]),
        ...countTo(widths[layer - 1]).flatMap((k) =>
          examples.map((i) => step('weight-gradient', i, k)),
        ),
        ...examples.map((i) => step('bias-gradient', i)),
      ];
    }),
  );
}

/** Returns where a pass of this many steps done goes next, or back to, one grain at a time. */
export function moveBy(
  steps: readonly PassStep[],
  position: number,
  grain: Grain,
  by: 1 | -1,
): number {
  const end = by === 1 ? steps.length : 0;
  let next = position;
  while (next !== end) {
    next += by;
    if (next === end || isBoundary(steps[next - 1], steps[next], grain)) break;
  }
  return next;
}

/** True where one grain ends between two steps that follow each other. */
function isBoundary(before: PassStep, after: PassStep, grain: Grain): boolean {
  if (grain === 'term') return true;
  if (grain === 'all') return false;
  if (before.layer !== after.layer) return true;
  if (grain === 'layer') return false;
  // Softmax takes its row at once: only there does an activation follow another.
  if (after.kind === 'activation') return before.kind === 'bias' && before.neuron !== after.neuron;
  return before.neuron !== after.neuron;
}

/** Finds where a pass stands when its steps have changed: at the same step, where there is one. */
export function followStep(
  before: readonly PassStep[],
  position: number,
  after: readonly PassStep[],
): number {
  if (position === 0 || JSON.stringify(before) === JSON.stringify(after)) return position;
  const { kind, layer, neuron, index } = before[position - 1];
  const same = (step: PassStep) =>
    step.kind === kind && step.layer === layer && step.neuron === neuron && step.index === index;
  return after.findLastIndex(same) + 1 || 1;
}

/** Returns the parameter whose gradient a step is about; that of its neuron's bias, if of no weight. */
export function parameterOf({ kind, layer, neuron, index }: PassStep): ParameterPlace {
  return { layer, to: neuron, from: kind === 'weight-gradient' ? index : 'bias' };
}

/** Counts how often a step of this kind was done for a neuron, in the row of an example. */
export type Done = (kind: StepKind, layer: number, neuron: number, example?: number) => number;

/** Tells what is done after the first `position` steps. */
export function doneAfter(steps: readonly PassStep[], position: number): Done {
  const counts = new Map<string, number>();
  for (const { kind, layer, neuron, example } of steps.slice(0, position)) {
    const key = `${kind} ${layer} ${neuron} ${example}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (kind, layer, neuron, example = 0) =>
    counts.get(`${kind} ${layer} ${neuron} ${example}`) ?? 0;
}

function countTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
