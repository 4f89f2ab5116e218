type Batch = { inputs: number[][]; targets: number[][] };

function minibatches(
  inputs: number[][],
  targets: number[][],
  batchSize: number,
  random: () => number,
): Batch[] {
  const batches: Batch[] = [];
  // your code
  return batches;
}
