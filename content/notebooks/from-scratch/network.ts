import { Random } from 'engine';

type Layer = { weights: number[][]; biases: number[] };

/** Weights drawn evenly between −1 and 1, biases at 0. */
function makeLayers(widths: number[], seed: number): Layer[] {
  const random = new Random(seed);
  return widths.slice(1).map((neurons, l) => ({
    weights: Array.from({ length: neurons }, () =>
      Array.from(
        { length: widths[l] },
        () => 2 * random.next() - 1,
      ),
    ),
    biases: Array.from({ length: neurons }, () => 0),
  }));
}

const layers = makeLayers([2, 3, 1], 1);
layers;
