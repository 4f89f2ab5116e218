const moved = sgdStep(layers, found.gradients, 0.5);
console.log('before', lossOf(layers));
console.log('after ', lossOf(moved));
