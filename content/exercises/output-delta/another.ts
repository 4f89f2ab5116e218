// Multiplied out: (a − y)(a − a²) = a² − a³ − y a + y a².
const outputDelta = (activation: number[], target: number[]) =>
  activation.map((a, j) => a ** 2 - a ** 3 - target[j] * a + target[j] * a ** 2);
