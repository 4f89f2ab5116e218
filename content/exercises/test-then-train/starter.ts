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
  // your code
  return { weights, bias, shares };
}
