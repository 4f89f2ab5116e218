const countWork = (widths: number[]) => {
  const weights = widths.slice(1).map((width, l) => width * widths[l]);
  const all = weights.reduce((sum, count) => sum + count, 0);
  return { forward: all, backward: 2 * all - weights[0] };
};
