const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);

const neuron = (x: number[], w: number[], b: number) => Math.tanh(dot(x, w) + b);
