import { layerParameterCount } from '../../src/engine/index.ts';

export const title = 'counting weights and biases';

const networks = [
  [2, 4, 1],
  [2, 2, 2],
  [4, 8, 3],
  [784, 1024, 512, 10],
];

/** Parameters of the book's networks, named by their widths. */
export function results(): Record<string, number> {
  return Object.fromEntries(networks.map((widths) => [widths.join('-'), countParameters(widths)]));
}

function countParameters([inputs, ...layers]: number[]): number {
  const widths = [inputs, ...layers] as number[];
  return layers.reduce((sum, width, l) => sum + layerParameterCount(widths[l], width), 0);
}
