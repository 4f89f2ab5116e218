type Memory = { m: number[]; s: number[]; t: number };
type Settings = {
  learningRate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
};
type Moved = { parameters: number[]; memory: Memory };

function adamStep(
  parameters: number[],
  gradient: number[],
  memory: Memory,
  settings: Settings,
): Moved {
  const { learningRate, beta1, beta2, epsilon } = settings;
  // your code
  return { parameters, memory };
}
