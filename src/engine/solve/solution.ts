/** What happens in one layer for one example, one number a neuron. */
export interface LayerTrace {
  readonly preActivation: readonly number[];
  readonly activation: readonly number[];
  /** ∂ℓ_i/∂z: factors ½, 2 and 1/outputs inside, 1/n not. */
  readonly delta: readonly number[];
}

/** One example at the initial parameters. */
export interface ExampleTrace {
  readonly layers: readonly LayerTrace[];
  readonly loss: number;
}

/** Numbers in the shapes of a layer's parameters: weights [out, in], biases [out]. */
export interface LayerNumbers {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/** What `solve` finds: the output of the worked-solution format. */
export interface Solution {
  readonly examples: readonly ExampleTrace[];
  /** Batch mode: of L. Online mode: of the first example alone. Both at the initial parameters. */
  readonly gradients: readonly LayerNumbers[];
  readonly updated: readonly LayerNumbers[];
  readonly lossBefore: number;
  readonly lossAfter: number;
}
