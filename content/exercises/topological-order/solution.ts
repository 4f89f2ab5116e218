function topologicalOrder(madeFrom: number[][]): number[] {
  const order: number[] = [];
  const visited = new Set<number>();
  function visit(v: number) {
    if (visited.has(v)) return;
    visited.add(v);
    for (const u of madeFrom[v]) visit(u);
    order.push(v);
  }
  for (let v = 0; v < madeFrom.length; v++) visit(v);
  return order;
}
