type Example = { input: number[]; target: number };
type Learned = {
  weights: number[];
  bias: number;
  shares: number[];
};

function testThenTrain(
  weights: number[],
  bias: number,
  stream: Example[],
  learningRate: number,
  window: number,
): Learned {
  const shares: number[] = [];
  const misses: number[] = [];
  for (const { input, target } of stream) {
    const z = input.reduce((sum, x, k) => sum + weights[k] * x, bias);
    const a = 1 / (1 + Math.exp(-z));
    const answer = z >= 0 ? 1 : 0;
    misses.push(answer === target ? 0 : 1);
    const delta = a - target;
    weights = weights.map((w, k) => w - learningRate * delta * input[k]);
    bias = bias - learningRate * delta;
    const latest = misses.slice(-window);
    const wrong = latest.reduce((sum, miss) => sum + miss, 0);
    shares.push(wrong / latest.length);
  }
  return { weights, bias, shares };
}
