function topologicalOrder(madeFrom: number[][]): number[] {
  const order: number[] = [];
  // your code
  return order;
}
