const dropout = (activation: number[], arriving: number[], rate: number, draws: number[]) => {
  const result = { activation: [] as number[], gradient: [] as number[] };
  for (let j = 0; j < activation.length; j++) {
    const isKept = draws[j] >= rate;
    result.activation.push(isKept ? activation[j] / (1 - rate) : 0);
    result.gradient.push(isKept ? arriving[j] / (1 - rate) : 0);
  }
  return result;
};
