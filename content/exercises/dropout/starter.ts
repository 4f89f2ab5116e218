type Dropped = { activation: number[]; gradient: number[] };

function dropout(
  activation: number[],
  arriving: number[],
  rate: number,
  draws: number[],
): Dropped {
  // your code
  return { activation, gradient: arriving };
}
