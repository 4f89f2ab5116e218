type Memory = { m: number[]; s: number[]; t: number };

// A running mean moves towards what comes in. Both corrections are one change of the rate and of ε.
const adamStep = (
  parameters: number[],
  gradient: number[],
  memory: Memory,
  settings: { learningRate: number; beta1: number; beta2: number; epsilon: number },
) => {
  const after = {
    parameters: [...parameters],
    memory: { m: [...memory.m], s: [...memory.s], t: memory.t + 1 },
  };
  let [left1, left2] = [1, 1];
  for (let t = 0; t < after.memory.t; t++) {
    left1 *= settings.beta1;
    left2 *= settings.beta2;
  }
  const root = Math.sqrt(1 - left2);
  const rate = (settings.learningRate * root) / (1 - left1);
  gradient.forEach((g, p) => {
    const { m, s } = after.memory;
    m[p] += (1 - settings.beta1) * (g - m[p]);
    s[p] += (1 - settings.beta2) * (g * g - s[p]);
    after.parameters[p] -= (rate * m[p]) / (Math.sqrt(s[p]) + settings.epsilon * root);
  });
  return after;
};
