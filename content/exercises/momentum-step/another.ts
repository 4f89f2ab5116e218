const momentumStep = (
  parameters: number[],
  gradient: number[],
  velocity: number[],
  learningRate: number,
  momentum: number,
) => {
  const after = { parameters: [...parameters], velocity: [...velocity] };
  for (const p of parameters.keys()) {
    after.velocity[p] *= momentum;
    after.velocity[p] += gradient[p];
    after.parameters[p] -= after.velocity[p] * learningRate;
  }
  return after;
};
