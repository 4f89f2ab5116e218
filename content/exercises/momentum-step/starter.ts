type Moved = { parameters: number[]; velocity: number[] };

function momentumStep(
  parameters: number[],
  gradient: number[],
  velocity: number[],
  learningRate: number,
  momentum: number,
): Moved {
  // your code
  return { parameters, velocity };
}
