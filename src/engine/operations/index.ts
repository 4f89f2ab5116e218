export { gelu } from './activations/gelu.ts';
export { identity } from './activations/identity.ts';
export type {
  Activation,
  ActivationName,
  EntrywiseActivation,
  EntrywiseActivationName,
} from './activations/index.ts';
export { activations, entrywiseActivations } from './activations/index.ts';
export { leakyRelu } from './activations/leaky-relu.ts';
export { relu } from './activations/relu.ts';
export { sigmoid } from './activations/sigmoid.ts';
export { softmax } from './activations/softmax.ts';
export { softplus } from './activations/softplus.ts';
export { tanh } from './activations/tanh.ts';
export { add, divide, multiply, subtract } from './arithmetic.ts';
export { type DropoutSwitch, dropout } from './dropout.ts';
export { cos, exp, log, sin, sqrt } from './elementary.ts';
export { linear } from './linear.ts';
export { binaryCrossEntropy } from './losses/binary-cross-entropy.ts';
export { crossEntropy } from './losses/cross-entropy.ts';
export type { Loss, LossName } from './losses/index.ts';
export { losses } from './losses/index.ts';
export { outputLoss, pairingFault } from './losses/output-loss.ts';
export { sigmoidBinaryCrossEntropy } from './losses/sigmoid-binary-cross-entropy.ts';
export { softmaxCrossEntropy } from './losses/softmax-cross-entropy.ts';
export { halfSquaredError, meanSquaredError, sumSquaredError } from './losses/squared-error.ts';
export { matmul } from './matmul.ts';
export { max } from './maximum.ts';
export { l2Penalty, squaredNorm } from './penalty.ts';
export { power } from './power.ts';
export { mean, type Over, sum } from './reduction.ts';
export { reshape } from './reshape.ts';
export { negate, scale } from './scaling.ts';
export { transpose } from './transpose.ts';
