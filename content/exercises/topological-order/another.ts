// Takes inputs off the graph, then what has become an input, until nothing is left.
const topologicalOrder = (madeFrom: number[][]) => {
  const waitsFor = madeFrom.map((inputs) => new Set(inputs));
  const order = [...waitsFor.keys()].filter((v) => waitsFor[v].size === 0);
  for (const placed of order) {
    waitsFor.forEach((inputs, v) => {
      if (inputs.delete(placed) && inputs.size === 0) order.push(v);
    });
  }
  return order;
};
