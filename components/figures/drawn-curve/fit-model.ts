import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { activations } from '../../../src/engine/operations/activations/index.ts';
import { multiply } from '../../../src/engine/operations/arithmetic.ts';
import { linear } from '../../../src/engine/operations/linear.ts';
import { meanSquaredError } from '../../../src/engine/operations/losses/squared-error.ts';
import { mean } from '../../../src/engine/operations/reduction.ts';
import { Random } from '../../../src/engine/random.ts';
import { allFinite } from '../../../src/engine/training/divergence.ts';
import { createOptimizer } from '../../../src/engine/training/optimizers/index.ts';
import type { Optimizer } from '../../../src/engine/training/optimizers/optimizer.ts';
import { type DrawnCurve, EXAMPLES, examplesOf } from './curve-points.ts';
import { type FitSettings, LEARNING_RATE, UPDATES } from './fit-settings.ts';

/** Where the fitted function is drawn: three times as dense as the examples. */
const DRAWN = 3 * (EXAMPLES - 1) + 1;
const DRAWN_AT = Float64Array.from({ length: DRAWN }, (_, i) => -1 + (2 * i) / (DRAWN - 1));

/**
 * A network of one input and one output, trained on a drawn curve by Adam, all examples in each
 * update. It is recorded here layer by layer, because the book's networks have no squares.
 */
export class FitModel {
  readonly curve: DrawnCurve;
  readonly settings: FitSettings;
  /** Mean squared error before the first update and after each. */
  readonly losses: number[] = [];
  update = 0;
  diverged = false;
  readonly #parameters: Float64Array;
  readonly #gradient: Float64Array;
  readonly #optimizer: Optimizer;
  readonly #graph = new Graph();
  readonly #loss: Value;
  readonly #drawn: Value;

  constructor(curve: DrawnCurve, settings: FitSettings) {
    this.curve = curve;
    this.settings = settings;
    const shapes = shapesOf(settings);
    const size = shapes.reduce((sum, [out, input]) => sum + out * (input + 1), 0);
    this.#parameters = new Float64Array(size);
    this.#gradient = new Float64Array(size);
    begin(this.#parameters, settings);
    this.#optimizer = createOptimizer({ kind: 'adam' }, LEARNING_RATE, {
      parameterCount: size,
      precision: 'float64',
    });
    const { inputs, targets } = examplesOf(curve);
    const graph = this.#graph;
    const target = graph.input(EXAMPLES, 1, targets);
    this.#loss = mean(meanSquaredError(this.#record(graph.input(EXAMPLES, 1, inputs)), target));
    this.#drawn = this.#record(graph.input(DRAWN, 1, DRAWN_AT));
    this.losses.push(this.#loss.number);
  }

  get parameterCount(): number {
    return this.#parameters.length;
  }

  get loss(): number {
    return this.losses[this.losses.length - 1];
  }

  get ended(): boolean {
    return this.diverged || this.update >= UPDATES;
  }

  /** Makes one update, if the run has not ended. */
  advance(): void {
    if (this.ended) return;
    this.#graph.backward(this.#loss);
    this.#optimizer.step(this.#parameters, this.#gradient);
    this.#graph.forward(this.#loss);
    if (!allFinite(this.#parameters) || !Number.isFinite(this.#loss.number)) {
      this.diverged = true;
      return;
    }
    this.update++;
    this.losses.push(this.#loss.number);
  }

  goTo(update: number): void {
    while (this.update < update && !this.ended) this.advance();
  }

  /** Returns the function that the network is now, point by point over −1 … 1. */
  drawn(): { readonly x: number; readonly y: number }[] {
    this.#graph.forward(this.#drawn);
    return Array.from(DRAWN_AT, (x, i) => ({ x, y: this.#drawn.data[i] }));
  }

  /** Records the layers over the shared parameters. */
  #record(input: Value): Value {
    const shapes = shapesOf(this.settings);
    let at = 0;
    const cut = (rows: number, columns: number) => {
      const [from, to] = [at, at + rows * columns];
      at = to;
      return this.#graph.parameter(
        rows,
        columns,
        this.#parameters.subarray(from, to),
        this.#gradient.subarray(from, to),
      );
    };
    return shapes.reduce((incoming, [out, from], l) => {
      const z = linear(incoming, cut(out, from), cut(1, out));
      return l === shapes.length - 1 ? z : this.#activated(z);
    }, input);
  }

  #activated(z: Value): Value {
    const { activation } = this.settings;
    return activation === 'square' ? multiply(z, z) : activations[activation].apply(z);
  }
}

/** The shape [out, in] of each layer's weights. */
function shapesOf({ width, depth }: FitSettings): [out: number, input: number][] {
  const widths = [1, ...Array<number>(depth).fill(width), 1];
  return widths.slice(1).map((out, l) => [out, widths[l]]);
}

/** Draws the start: steps or kinks of the first layer lie spread over −1 … 1. */
function begin(parameters: Float64Array, settings: FitSettings): void {
  const random = new Random(settings.seed);
  const spread = settings.activation === 'square' ? 1 : 4;
  let at = 0;
  shapesOf(settings).forEach(([out, input], l) => {
    const range = l === 0 ? spread : Math.sqrt(3 / input);
    for (let i = 0; i < out * input; i++) parameters[at + i] = random.uniform(-range, range);
    at += out * input;
    for (let j = 0; j < out; j++) parameters[at + j] = l === 0 ? random.uniform(-range, range) : 0;
    at += out;
  });
}
