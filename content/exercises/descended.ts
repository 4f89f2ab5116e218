import { createOptimizer, type OptimizerSettings } from 'engine';

/** Parameters as an optimizer leaves them, and all that it remembers. */
export interface Descended {
  readonly parameters: number[];
  readonly memory: number[];
}

/**
 * Lets an optimizer of the engine take a step for each gradient, all numbers in one list; what it
 * remembers of earlier steps may be given.
 */
export function descended(
  settings: OptimizerSettings,
  learningRate: number,
  parameters: readonly number[],
  gradients: readonly (readonly number[])[],
  memory?: readonly number[],
): Descended {
  const shape = { parameterCount: parameters.length, precision: 'float64' } as const;
  const optimizer = createOptimizer(settings, learningRate, shape);
  if (memory) optimizer.memory.set(memory);
  const moving = Float64Array.from(parameters);
  for (const gradient of gradients) optimizer.step(moving, Float64Array.from(gradient));
  return { parameters: Array.from(moving), memory: Array.from(optimizer.memory) };
}
