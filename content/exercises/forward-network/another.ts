type Layer = { weights: number[][]; biases: number[] };

const forwardLayer = (input: number[], { weights, biases }: Layer) =>
  biases.map((bias, j) => weights[j].reduce((sum, w, k) => sum + w * input[k], bias));

const forwardNetwork = (input: number[], layers: Layer[]) =>
  layers.reduce(
    ({ preActivations, activations }, layer) => {
      const z = forwardLayer(activations.at(-1) ?? [], layer);
      return {
        preActivations: [...preActivations, z],
        activations: [...activations, z.map((one) => 1 / (1 + Math.exp(-one)))],
      };
    },
    { preActivations: [] as number[][], activations: [input] },
  );
