const softplus = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

const binaryCrossEntropy = (preActivation: number[], target: number[]) =>
  preActivation
    .map((z, i) => softplus(target[i] === 1 ? -z : z))
    .reduce((sum, loss) => sum + loss / preActivation.length, 0);
