import { cos, sin } from '../math/index.ts';
import type { Dataset } from './dataset.ts';
import { labelledDataset } from './dataset.ts';
import type { GeneratedOptions, Point } from './points.ts';
import { evenlySpaced, labelledPoints, POINT_NAMES } from './points.ts';

const FULL_TURN = 2 * Math.PI;

function onCircle(angle: number, radius: number): Point {
  return [radius * cos(angle), radius * sin(angle)];
}

/** Returns the corner of the unit square for the i-th example of an XOR class. */
function xorCorner(label: number, i: number): Point {
  const first = i % 2;
  return [first, label === 0 ? first : 1 - first];
}

/** Makes the four points of exclusive or: 1 where just one of the two inputs is 1. */
export function xor(): Dataset {
  return labelledDataset({
    name: 'XOR',
    inputs: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
    inputNames: POINT_NAMES,
    classNames: ['0', '1'],
    labels: Int32Array.of(0, 1, 1, 0),
  });
}

/** Makes clouds around the four points of exclusive or. */
export function xorClouds(options: GeneratedOptions): Dataset {
  return labelledPoints('XOR clouds', ['0', '1'], options, xorCorner);
}

/** Makes a circle of radius 1 and, inside it, one of radius ½. */
export function circles(options: GeneratedOptions): Dataset {
  return labelledPoints('circles', ['outer', 'inner'], options, (label, i, n) =>
    onCircle((FULL_TURN * i) / n, label === 0 ? 1 : 0.5),
  );
}

/** Makes two half circles of radius 1, each with an end inside the other. */
export function moons(options: GeneratedOptions): Dataset {
  return labelledPoints('moons', ['upper', 'lower'], options, (label, i, n) => {
    const [x1, x2] = onCircle(evenlySpaced(i, n, 0, Math.PI), 1);
    return label === 0 ? [x1, x2] : [1 - x1, 0.5 - x2];
  });
}

/** Makes 2 or 3 spiral arms from near the centre to radius 1, each in one and a half turns. */
export function spiral(options: GeneratedOptions & { readonly arms: 2 | 3 }): Dataset {
  const { arms } = options;
  if (arms !== 2 && arms !== 3) throw new RangeError(`arms must be 2 or 3, not ${arms}`);
  const names = ['first arm', 'second arm', 'third arm'].slice(0, arms);
  return labelledPoints('spiral', names, options, (label, i, n) => {
    const radius = (i + 1) / n;
    return onCircle(FULL_TURN * (1.5 * radius + label / arms), radius);
  });
}

/** Makes normal clouds around centres evenly placed on the unit circle, at least two. */
export function gaussians(options: GeneratedOptions & { readonly classes: number }): Dataset {
  const { classes } = options;
  if (!Number.isInteger(classes) || classes < 2) {
    throw new RangeError(`classes must be an integer of at least 2, not ${classes}`);
  }
  const names = Array.from({ length: classes }, (_, c) => `cloud ${c + 1}`);
  return labelledPoints('Gaussians', names, options, (label) =>
    onCircle((FULL_TURN * label) / classes, 1),
  );
}
