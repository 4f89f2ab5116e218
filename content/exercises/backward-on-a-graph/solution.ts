type TapeNode = {
  operation: 'input' | 'add' | 'multiply' | 'tanh';
  madeFrom: number[];
  value: number;
};

function backward(tape: TapeNode[]): number[] {
  const gradient = tape.map(() => 0);
  gradient[tape.length - 1] = 1;
  for (let i = tape.length - 1; i >= 0; i--) {
    const { operation, madeFrom, value } = tape[i];
    const [u, v] = madeFrom.map((k) => tape[k].value);
    let local: number[] = [];
    if (operation === 'add') local = [1, 1];
    if (operation === 'multiply') local = [v, u];
    if (operation === 'tanh') local = [1 - value * value];
    for (let j = 0; j < madeFrom.length; j++) {
      gradient[madeFrom[j]] += local[j] * gradient[i];
    }
  }
  return gradient;
}
