type Dropped = { activation: number[]; gradient: number[] };

function dropout(activation: number[], arriving: number[], rate: number, draws: number[]): Dropped {
  const kept = 1 / (1 - rate);
  const factors = draws.map((draw) => (draw < rate ? 0 : kept));
  const passedOn = factors.map((m, j) => m * activation[j]);
  const handedBack = factors.map((m, j) => m * arriving[j]);
  return { activation: passedOn, gradient: handedBack };
}
