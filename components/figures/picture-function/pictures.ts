import { regressionDataset } from '../../../src/engine/data/dataset.ts';
import { cos, exp, sin } from '../../../src/engine/math/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';

/** A picture: how dark it is at (x₁, x₂), both from −1 to 1, from 0 (paper) to 1 (ink). */
export type PictureName = 'ring' | 'ripples' | 'checks' | 'letter';

export const PICTURES: readonly Choice<PictureName>[] = [
  { value: 'ring', label: 'a ring' },
  { value: 'ripples', label: 'ripples' },
  { value: 'checks', label: 'a chequerboard' },
  { value: 'letter', label: 'the letter B' },
];

/** Pixels along each side. */
export const SIDE = 24;

const INK: Readonly<Record<PictureName, (x1: number, x2: number) => number>> = {
  ring: (x1, x2) => {
    const away = Math.sqrt(x1 * x1 + x2 * x2) - 0.6;
    return exp(-30 * away * away);
  },
  ripples: (x1, x2) => 0.5 + 0.5 * cos(5 * x1 + 2 * sin(3 * x2)),
  checks: (x1, x2) => (Math.floor(2 * (x1 + 1)) + Math.floor(2 * (x2 + 1))) % 2,
  letter: (x1, x2) => (isInLetter(x1, x2) ? 1 : 0),
};

/** A stem and two bows. */
function isInLetter(x1: number, x2: number): boolean {
  if (x1 >= -0.6 && x1 < -0.25) return Math.abs(x2) < 0.85;
  const bow = (middle: number, across: number) => {
    const distance = Math.sqrt(((x1 + 0.25) / across) ** 2 + ((x2 - middle) / 0.45) ** 2);
    return x1 >= -0.25 && distance < 1 && distance > 0.5;
  };
  return bow(0.42, 0.7) || bow(-0.4, 0.85);
}

/** The middle of pixel i along either axis. */
const middleOf = (i: number) => -1 + (2 * i + 1) / SIDE;

/** The inputs of all pixels [SIDE², 2], row after row from the top; x₂ grows upwards. */
export const PIXELS = Float64Array.from({ length: 2 * SIDE * SIDE }, (_, i) => {
  const pixel = i >> 1;
  return i % 2 === 0 ? middleOf(pixel % SIDE) : -middleOf(Math.floor(pixel / SIDE));
});

/** Returns a picture as a data set: each pixel is an example, its place the input, its ink the target. */
export function pictureData(name: PictureName) {
  return regressionDataset({
    name,
    inputs: PIXELS,
    inputNames: ['x₁', 'x₂'],
    targets: Float64Array.from({ length: SIDE * SIDE }, (_, i) =>
      INK[name](PIXELS[2 * i], PIXELS[2 * i + 1]),
    ),
    targetNames: ['ink'],
  });
}
