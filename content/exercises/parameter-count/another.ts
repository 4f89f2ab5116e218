const total = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0);

const countParameters = ([inputs, ...neurons]: number[]) => {
  const read = [inputs, ...neurons.slice(0, -1)];
  return total(neurons) + total(neurons.map((m, l) => m * read[l]));
};
