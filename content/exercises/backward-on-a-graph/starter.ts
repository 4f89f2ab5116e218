type TapeNode = {
  operation: 'input' | 'add' | 'multiply' | 'tanh';
  madeFrom: number[];
  value: number;
};

function backward(tape: TapeNode[]): number[] {
  const gradient: number[] = [];
  // your code
  return gradient;
}
