const backward = (u: number, v: number, g: number) => {
  const [up, down] = [Math.exp(v), Math.exp(-v)];
  const local = [(up - down) / (up + down), (4 * u) / (up + down) ** 2];
  return local.map((derivative) => derivative * g);
};
