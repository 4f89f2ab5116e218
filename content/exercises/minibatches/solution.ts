type Batch = { inputs: number[][]; targets: number[][] };

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const moved = list[last];
    list[last] = list[chosen];
    list[chosen] = moved;
  }
}

function minibatches(
  inputs: number[][],
  targets: number[][],
  batchSize: number,
  random: () => number,
): Batch[] {
  const order = inputs.map((_, i) => i);
  shuffle(order, random);
  const batches: Batch[] = [];
  for (let start = 0; start < order.length; start += batchSize) {
    const examples = order.slice(start, start + batchSize);
    batches.push({
      inputs: examples.map((i) => inputs[i]),
      targets: examples.map((i) => targets[i]),
    });
  }
  return batches;
}
