import type { Allocate, Numbers } from '../../graph/numbers.ts';
import type { Optimizer } from './optimizer.ts';

/** A power so small that 1 minus it is 1: further factors change nothing. */
const NEGLIGIBLE = 1e-17;

/** The constants of Adam, all of them. */
export interface AdamConstants {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Decoupled weight decay λ; 0 makes it Adam, anything else AdamW. */
  readonly decay: number;
}

/**
 * Adam (Kingma & Ba 2015), and with decay AdamW (Loshchilov & Hutter 2019):
 * m ← β₁ m + (1 − β₁) g, s ← β₂ s + (1 − β₂) g², w ← (1 − ηλ) w − η m̂ / (√ŝ + ε), where
 * m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ). As in PyTorch, ε stands outside the root and the decay
 * takes every parameter, biases as well.
 */
export class Adam implements Optimizer {
  learningRate: number;
  /** m, then s, then the number t of steps taken. */
  readonly memory: Numbers;
  readonly constants: AdamConstants;
  #count = 0;
  #power1 = 1;
  #power2 = 1;

  constructor(
    learningRate: number,
    constants: AdamConstants,
    parameterCount: number,
    allocate: Allocate,
  ) {
    this.learningRate = learningRate;
    this.memory = allocate(2 * parameterCount + 1);
    this.constants = constants;
  }

  step(parameters: Numbers, gradient: Numbers): void {
    this.countStep();
    const { beta1, beta2, epsilon, decay } = this.constants;
    const size = parameters.length;
    const memory = this.memory;
    const kept = 1 - this.learningRate * decay;
    const rate = this.correctedRate;
    const correction = this.correction;
    for (let i = 0; i < size; i++) {
      const g = gradient[i];
      const m = beta1 * memory[i] + (1 - beta1) * g;
      const s = beta2 * memory[size + i] + (1 - beta2) * g * g;
      memory[i] = m;
      memory[size + i] = s;
      parameters[i] = kept * parameters[i] - (rate * m) / (Math.sqrt(s) / correction + epsilon);
    }
  }

  /** η / (1 − β₁ᵗ), which turns m into η m̂. */
  get correctedRate(): number {
    return this.learningRate / (1 - this.#power1);
  }

  /** √(1 − β₂ᵗ), which √s is divided by. */
  get correction(): number {
    return Math.sqrt(1 - this.#power2);
  }

  /** Brings β₁ᵗ and β₂ᵗ to the step that begins: by one factor, or from t = 0 after a journey in time. */
  countStep(): void {
    const last = this.memory.length - 1;
    const target = this.memory[last] + 1;
    this.memory[last] = target;
    if (this.#count >= target) {
      this.#count = 0;
      this.#power1 = 1;
      this.#power2 = 1;
    }
    const { beta1, beta2 } = this.constants;
    for (; this.#count < target; this.#count++) {
      if (this.#power1 < NEGLIGIBLE && this.#power2 < NEGLIGIBLE) break;
      this.#power1 *= beta1;
      this.#power2 *= beta2;
    }
    this.#count = target;
  }
}
