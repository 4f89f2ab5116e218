type Work = { forward: number; backward: number };

function countWork(widths: number[]): Work {
  // your code
  return { forward: 0, backward: 0 };
}
