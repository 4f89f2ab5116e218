import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';

export type Direction = 'forward' | 'backward';

/** How much of a pass is done at a time; a `term` is one multiply-add. */
export type Grain = 'term' | 'neuron' | 'layer' | 'all';

/**
 * What the smallest step of a pass does. Forward: `product` adds a weighted activation to the sum,
 * `bias` adds the bias, `activation` applies φ. Backward: `error` takes the slope of the loss at an
 * output, `share` adds a weighted delta of the next layer, `delta` multiplies by φ′ (or takes the
 * whole delta where loss and activation belong together), then the gradients of weights and bias.
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
}

/** Lists the smallest steps of a pass in the order in which they are done. */
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
    const sums = countTo(widths[layer]).map((neuron) => [
      ...countTo(widths[l]).map((index) => ({ kind: 'product' as const, layer, neuron, index })),
      { kind: 'bias' as const, layer, neuron, index: 0 },
    ]);
    const activations = countTo(widths[layer]).map((neuron) => ({
      kind: 'activation' as const,
      layer,
      neuron,
      index: 0,
    }));
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
  return layers.flatMap((layer) =>
    countTo(widths[layer]).flatMap((neuron) => {
      const step = (kind: StepKind, index = 0): PassStep => ({ kind, layer, neuron, index });
      const arrives =
        layer < last
          ? countTo(widths[layer + 1]).map((j) => step('share', j))
          : lossIsFused(network)
            ? []
            : [step('error')];
      return [
        ...arrives,
        step('delta'),
        ...countTo(widths[layer - 1]).map((k) => step('weight-gradient', k)),
        step('bias-gradient'),
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

/** Counts how often a step of this kind was done for a neuron. */
export type Done = (kind: StepKind, layer: number, neuron: number) => number;

/** Tells what is done after the first `position` steps. */
export function doneAfter(steps: readonly PassStep[], position: number): Done {
  const counts = new Map<string, number>();
  for (const { kind, layer, neuron } of steps.slice(0, position)) {
    const key = `${kind} ${layer} ${neuron}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (kind, layer, neuron) => counts.get(`${kind} ${layer} ${neuron}`) ?? 0;
}

function countTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
