import { matrix } from 'notebook';

const gradients = backwardPass(layers, memory, [1]);
matrix(gradients[0].weights);
gradients;
