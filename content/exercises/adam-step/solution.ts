type Memory = { m: number[]; s: number[]; t: number };
type Settings = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type Moved = { parameters: number[]; memory: Memory };

function adamStep(
  parameters: number[],
  gradient: number[],
  memory: Memory,
  settings: Settings,
): Moved {
  const { learningRate, beta1, beta2, epsilon } = settings;
  const t = memory.t + 1;
  const m = memory.m.map((old, p) => beta1 * old + (1 - beta1) * gradient[p]);
  const s = memory.s.map((old, p) => beta2 * old + (1 - beta2) * gradient[p] ** 2);
  const moved = parameters.map((w, p) => {
    const mHat = m[p] / (1 - beta1 ** t);
    const sHat = s[p] / (1 - beta2 ** t);
    return w - (learningRate * mHat) / (Math.sqrt(sHat) + epsilon);
  });
  return { parameters: moved, memory: { m, s, t } };
}
