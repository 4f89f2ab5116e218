import type { Numbers } from '../graph/numbers.ts';
import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';

/** Says where training left the finite numbers: `diverged at update 17, layer 2`. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError';
  /** How many updates it took; 0 where the network overflows as it was given. */
  readonly update: number;
  /** The layer, counted from 1, in which it began. */
  readonly layer: number;

  constructor(update: number, layer: number) {
    super(`diverged at update ${update}, layer ${layer}`);
    this.update = update;
    this.layer = layer;
  }
}

/** Throws where a parameter or the loss is not finite after this many updates. */
export function checkState(network: Network, recording: Recording, update: number): void {
  if (allFinite(network.parameters) && allFinite(recording.loss.data)) return;
  throw new DivergenceError(update, overflowOfUpdate(network) || overflowForward(recording));
}

/** Throws where something that a pass at the initial parameters computed is not finite. */
export function checkPass(network: Network, recording: Recording): void {
  const layer = overflowForward(recording) || overflowBackward(network, recording);
  if (layer > 0) throw new DivergenceError(0, layer);
}

/** The layer whose parameters an update broke; the backward pass reaches the last layer first. */
function overflowOfUpdate({ layers }: Network): number {
  return 1 + layers.findLastIndex((l) => !(allFinite(l.weights) && allFinite(l.biases)));
}

/** The first layer whose values are not finite; the loss counts to the last. 0 for none. */
function overflowForward({ layers, exampleLoss, loss }: Recording): number {
  const first = layers.findIndex(
    ({ preActivation, activation }) =>
      !(allFinite(preActivation.data) && allFinite(activation.data)),
  );
  if (first >= 0) return first + 1;
  return allFinite(exampleLoss.data) && allFinite(loss.data) ? 0 : layers.length;
}

/** The last layer whose delta or gradient is not finite. 0 for none. */
function overflowBackward(network: Network, { layers }: Recording): number {
  return (
    1 +
    network.layers.findLastIndex(
      ({ weightGradient, biasGradient }, l) =>
        !(
          allFinite(layers[l].preActivation.gradient) &&
          allFinite(weightGradient) &&
          allFinite(biasGradient)
        ),
    )
  );
}

function allFinite(numbers: Numbers): boolean {
  for (let i = 0; i < numbers.length; i++) if (!Number.isFinite(numbers[i])) return false;
  return true;
}
