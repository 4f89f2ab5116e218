import { iris } from 'data';

// Every fifth flower is kept back: 120 to train on, 30 to be asked about.
const isKept = (_: unknown, i: number) => i % 5 === 4;
const isTrained = (_: unknown, i: number) => i % 5 !== 4;
const { training, validation } = standardize(
  iris.inputs.filter(isTrained),
  iris.inputs.filter(isKept),
);
const targets = iris.targets.filter(isTrained);

const flowers = train(
  makeLayers([4, 6, 3], 1),
  (layers) => lossAndGradients(layers, training, targets),
  { learningRate: 2, epochs: 300, lossBelow: 0.01 },
);

const speciesOf = (outputs: number[]) =>
  outputs.indexOf(Math.max(...outputs));
const right = validation.filter((input, i) => {
  const { activations } = forwardNetwork(
    input,
    flowers.layers,
  );
  return (
    speciesOf(activations[2]) ===
    speciesOf(iris.targets.filter(isKept)[i])
  );
});

console.log(
  `${right.length} of ${validation.length} unseen flowers recognised`,
);
curve({ loss: flowers.losses });
