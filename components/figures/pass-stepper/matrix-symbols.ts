/** Writes the activations that a layer has: a or, of several examples, A; those of layer 0 are the inputs. */
export function activationsTex(layer: number, examples: number): string {
  if (layer === 0) return examples > 1 ? '\\X' : '\\xs';
  return `\\${examples > 1 ? 'A' : 'acts'}{${layer}}`;
}

/** Writes the pre-activations of a layer: z or, of several examples, Z. */
export const preActivationsTex = (layer: number, examples: number) =>
  `\\${examples > 1 ? 'Z' : 'zs'}{${layer}}`;

/** Writes the targets: y or, of several examples, Y. */
export const targetsTex = (examples: number) => (examples > 1 ? '\\Y' : '\\ys');
