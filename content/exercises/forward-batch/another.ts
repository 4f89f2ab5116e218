const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);

const transpose = (rows: number[][]) => rows[0].map((_, k) => rows.map((row) => row[k]));

const product = (a: number[][], b: number[][]) => {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
};

const forwardBatch = (
  input: number[][],
  { weights, biases }: { weights: number[][]; biases: number[] },
) => product(input, transpose(weights)).map((row) => row.map((sum, j) => sum + biases[j]));
