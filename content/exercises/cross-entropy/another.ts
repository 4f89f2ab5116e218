const logSumExp = (z: number[]) => {
  const top = z.reduce((a, b) => Math.max(a, b));
  return top + Math.log(z.map((one) => Math.exp(one - top)).reduce((a, b) => a + b));
};

const crossEntropy = (preActivation: number[], target: number[]) =>
  logSumExp(preActivation) - preActivation[target.indexOf(1)];
