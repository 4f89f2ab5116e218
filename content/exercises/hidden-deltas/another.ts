const transpose = (rows: number[][]) => rows[0].map((_, j) => rows.map((row) => row[j]));

const dot = (u: number[], v: number[]) => u.reduce((sum, value, i) => sum + value * v[i], 0);

const hiddenDelta = (nextDelta: number[], nextWeights: number[][], activation: number[]) =>
  transpose(nextWeights)
    .map((column) => dot(nextDelta, column))
    .map((arriving, j) => arriving * (activation[j] - activation[j] ** 2));
