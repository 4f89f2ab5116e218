const transpose = (rows: number[][]) => rows[0].map((_, j) => rows.map((row) => row[j]));

const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

// Column by column: δᵀ A, with means for sums.
const batchGradient = (delta: number[][], incoming: number[][]) => {
  const neurons = transpose(delta);
  const senders = transpose(incoming);
  return {
    weights: neurons.map((d) => senders.map((a) => mean(d.map((value, i) => value * a[i])))),
    biases: neurons.map(mean),
  };
};
