const testThenTrain = (
  weights: number[],
  bias: number,
  stream: { input: number[]; target: number }[],
  learningRate: number,
  window: number,
) => {
  const w = [...weights];
  let b = bias;
  const wrongSoFar = [0];
  for (let t = 0; t < stream.length; t++) {
    const { input, target } = stream[t];
    let z = b;
    for (let k = 0; k < w.length; k++) z += w[k] * input[k];
    wrongSoFar.push(wrongSoFar[t] + Math.abs(target - Number(z >= 0)));
    const step = learningRate * (1 / (1 + Math.exp(-z)) - target);
    for (let k = 0; k < w.length; k++) w[k] -= step * input[k];
    b -= step;
  }
  const shares = stream.map((_, t) => {
    const from = Math.max(0, t + 1 - window);
    return (wrongSoFar[t + 1] - wrongSoFar[from]) / (t + 1 - from);
  });
  return { weights: w, bias: b, shares };
};
