function backward(u: number, v: number, g: number): [number, number] {
  const t = Math.tanh(v);
  const toU = t * g;
  const toT = u * g;
  const toV = (1 - t * t) * toT;
  return [toU, toV];
}
