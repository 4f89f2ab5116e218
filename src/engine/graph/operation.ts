import type { Formula } from './formula.ts';
import type { Value } from './value.ts';

/**
 * What one kind of operation knows. Its forward and its backward rule stand side by side:
 * all of backpropagation is these two, called in order and in reverse.
 */
export interface Operation {
  readonly name: string;
  /** Writes `out.data` from the inputs' data. */
  forward(out: Value): void;
  /** Adds to the gradient of each tracked input what `out.gradient` passes back to it. */
  backward(out: Value): void;
  /** Writes `out.tangent` from the inputs' tangents: forward mode. */
  tangent(out: Value): void;
  /** Writes the result as a formula of its inputs. */
  latex(inputs: readonly Formula[]): Formula;
  /**
   * Writes the local derivative with respect to input number `which`: the factor that the gradient
   * meets on its way back to it.
   */
  derivativeLatex(inputs: readonly Formula[], which: number, output: Formula): Formula;
}
