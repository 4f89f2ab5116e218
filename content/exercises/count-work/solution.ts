type Work = { forward: number; backward: number };

function countWork(widths: number[]): Work {
  let forward = 0;
  let backward = 0;
  for (let l = 1; l < widths.length; l++) {
    const weights = widths[l] * widths[l - 1];
    forward += weights;
    backward += weights;
    if (l > 1) backward += weights;
  }
  return { forward, backward };
}
