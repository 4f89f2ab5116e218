import type { NetworkWithData } from './network-with-data.ts';
import type { Solution } from './solution.ts';

/** Writes a solution as JSON, to full precision, with an array of numbers on one line. */
export function formatSolution(solution: Solution): string {
  return `${written(solution, '')}\n`;
}

/** Writes a network with its data as JSON, keys in a fixed order; `parseWorkedSolution` reads it. */
export function formatNetwork(network: NetworkWithData): string {
  const { layers, loss, examples, learningRate, updates, mode, freezeBiases } = network;
  const ordered: NetworkWithData = {
    layers: layers.map(({ weights, biases, activation }) => ({ weights, biases, activation })),
    loss,
    examples: examples.map(({ input, target }) => ({ input, target })),
    ...{ learningRate, updates, mode, freezeBiases },
  };
  return `${written(ordered, '')}\n`;
}

function written(part: unknown, indent: string): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const isArray = Array.isArray(part);
  if (isArray && typeof part[0] !== 'object') return `[${part.join(', ')}]`;
  const deeper = `${indent}  `;
  const items = isArray
    ? part.map((item) => written(item, deeper))
    : Object.entries(part).map(([key, value]) => `"${key}": ${written(value, deeper)}`);
  const [open, close] = isArray ? '[]' : '{}';
  return `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}
