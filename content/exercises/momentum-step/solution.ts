type Moved = { parameters: number[]; velocity: number[] };

function momentumStep(
  parameters: number[],
  gradient: number[],
  velocity: number[],
  learningRate: number,
  momentum: number,
): Moved {
  const newVelocity = velocity.map((v, p) => momentum * v + gradient[p]);
  const moved = parameters.map((w, p) => w - learningRate * newVelocity[p]);
  return { parameters: moved, velocity: newVelocity };
}
