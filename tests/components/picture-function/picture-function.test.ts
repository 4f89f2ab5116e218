import { describe, expect, test } from 'vitest';
import { inkPaths, SHADES } from '../../../components/figures/picture-function/ink-paths.ts';
import {
  readPicture,
  writePicture,
} from '../../../components/figures/picture-function/picture-link.ts';
import {
  FIRST_SETTINGS,
  PictureModel,
  UPDATES,
} from '../../../components/figures/picture-function/picture-model.ts';
import {
  PICTURES,
  PIXELS,
  pictureData,
  SIDE,
} from '../../../components/figures/picture-function/pictures.ts';
import { say } from '../../../components/figures/picture-function/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

test.each(PICTURES)('$label is ink from 0 to 1, and not blank', ({ value }) => {
  const { targets, inputs, size } = pictureData(value);
  expect(size).toBe(SIDE * SIDE);
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...targets)).toBeLessThanOrEqual(1);
  expect(Math.max(...targets) - Math.min(...targets)).toBeGreaterThan(0.9);
  expect(inputs).toBe(PIXELS);
});

test('the first pixel is at the top left, the last at the bottom right', () => {
  const half = 1 / SIDE;
  expect(Array.from(PIXELS.subarray(0, 2))).toEqual([-1 + half, 1 - half]);
  expect(PIXELS[2]).toBeCloseTo(-1 + 3 * half, 12);
  const last = Array.from(PIXELS.subarray(-2));
  expect(last[0]).toBeCloseTo(1 - half, 12);
  expect(last[1]).toBeCloseTo(-1 + half, 12);
});

test('a wide network comes far nearer to the chequerboard than a narrow one', () => {
  const errorOf = (hidden: '4' | '20-20') => {
    const model = new PictureModel({ picture: 'checks', hidden });
    model.goTo(UPDATES);
    expect(model.ended).toBe(true);
    model.advance();
    expect(model.update).toBe(UPDATES);
    return model.look().error;
  };
  expect(errorOf('20-20')).toBeLessThan(errorOf('4') / 5);
});

test('what is said is what the network answers', () => {
  const model = new PictureModel(FIRST_SETTINGS);
  model.goTo(100);
  const seen = model.look();
  const gaps = Array.from(seen.output, (ink, i) => Math.abs(ink - model.data.targets[i]));
  const error = gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length;
  expect(seen.error).toBeCloseTo(error, 12);
  expect(seen.near).toBe(gaps.filter((gap) => gap < 0.1).length);
  expect(say(model, seen)).toContain(
    `after 100 updates: a mean squared error of ${error.toFixed(5)}`,
  );
});

test('every pixel is drawn once, in its own shade', () => {
  const { targets } = pictureData('ripples');
  const drawn = new Float64Array(SIDE * SIDE);
  inkPaths(targets, SIDE).forEach((path, i) => {
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let k = 0; k < Number(width); k++) {
        drawn[Number(y) * SIDE + Number(x) + k] += (i + 1) / SHADES;
      }
    }
  });
  targets.forEach((ink, i) => {
    expect(Math.abs(drawn[i] - ink)).toBeLessThanOrEqual(0.5 / SHADES + 1e-12);
  });
  expect(inkPaths([-1, 2, Number.NaN, 0], 2).join('')).toBe('M1 0h1v1h-1z');
});

describe('a link', () => {
  test('leads to the same weights and on to the same run', () => {
    const model = new PictureModel({ picture: 'letter', hidden: '20' });
    model.goTo(33);
    const read = readPicture(JSON.parse(JSON.stringify(writePicture(model))));
    expect(read.network.parameters).toEqual(model.network.parameters);
    for (const each of [read, model]) each.goTo(50);
    expect(read.network.parameters).toEqual(model.network.parameters);
  });

  test('is refused in words where it describes no state', () => {
    const good = writePicture(new PictureModel(FIRST_SETTINGS));
    const bad: unknown[] = [
      null,
      { ...good, picture: 'toString' },
      { ...good, hidden: '1000' },
      { ...good, update: 1e9 },
      { ...good, update: 1 },
      { ...good, error: null },
    ];
    for (const state of bad) expect(() => readPicture(state)).toThrow(LinkError);
  });
});
