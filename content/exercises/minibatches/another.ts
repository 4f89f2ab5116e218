// Every example draws a number, and the numbers are sorted.
const minibatches = (
  inputs: number[][],
  targets: number[][],
  batchSize: number,
  random: () => number,
) => {
  const drawn = inputs
    .map((input, i) => ({ input, target: targets[i], place: random() }))
    .sort((one, other) => one.place - other.place);
  const batches: { inputs: number[][]; targets: number[][] }[] = [];
  drawn.forEach(({ input, target }, i) => {
    if (i % batchSize === 0) batches.push({ inputs: [], targets: [] });
    const batch = batches[batches.length - 1];
    batch.inputs.push(input);
    batch.targets.push(target);
  });
  return batches;
};
