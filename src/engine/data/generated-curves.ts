import { exp, sin } from '../math/index.ts';
import { Random } from '../random.ts';
import type { Dataset } from './dataset.ts';
import { regressionDataset } from './dataset.ts';
import type { GeneratedOptions } from './points.ts';
import { checkGenerated, evenlySpaced } from './points.ts';

/** Makes points of a curve at evenly spaced x from −1 to 1, with noise added to y alone. */
function curve(name: string, options: GeneratedOptions, f: (x: number) => number): Dataset {
  checkGenerated(options, 2);
  const { size, noise, seed } = options;
  const random = new Random(seed);
  const inputs = new Float64Array(size);
  for (let i = 0; i < size; i++) inputs[i] = evenlySpaced(i, size, -1, 1);
  const targets = inputs.map((x) => f(x) + random.normal(0, noise));
  return regressionDataset({ name, inputs, inputNames: ['x'], targets, targetNames: ['y'] });
}

/** Makes points of the line y = x/2 + 1/4. */
export function line(options: GeneratedOptions): Dataset {
  return curve('line', options, (x) => x / 2 + 0.25);
}

/** Makes points of one period of the sine, y = sin πx. */
export function sine(options: GeneratedOptions): Dataset {
  return curve('sine', options, (x) => sin(Math.PI * x));
}

/** Makes points of the bump y = exp(−8x²). */
export function bump(options: GeneratedOptions): Dataset {
  return curve('bump', options, (x) => exp(-8 * x * x));
}

/** Makes points of the step, y = 0 for x < 0 and 1 from there on. */
export function step(options: GeneratedOptions): Dataset {
  return curve('step', options, (x) => (x < 0 ? 0 : 1));
}
