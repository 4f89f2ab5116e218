import { ACTIVATIONS, LOSSES } from '../../parts/small-network/edit-functions.ts';
import { nameOfNetwork, type SmallNetwork } from '../../parts/small-network/small-network.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import { rateOf } from './taken-start.ts';

export interface TakenFieldsProps {
  small: SmallNetwork;
  /** Goes back to the network of the chapter. */
  onLeave: () => void;
}

/** Which network was taken along, and the way back. */
export function TakenFields({ small, onLeave }: TakenFieldsProps) {
  return (
    <>
      <p>{describe(small)}</p>
      <button type="button" class="control-button" onClick={onLeave}>
        Back to the chapter’s own
      </button>
    </>
  );
}

function describe(small: SmallNetwork): string {
  const { layers, loss, examples, freezeBiases, learningRate } = small;
  const named = layers.map(({ activation }) => labelIn(ACTIVATIONS, activation));
  const count = examples.length === 1 ? '1 example' : `${examples.length} examples`;
  const parts = [
    `The ${nameOfNetwork(small)} network taken along, with ${count}: ${named.join(', then ')}; ${labelIn(LOSSES, loss)}.`,
  ];
  if (freezeBiases) parts.push('Its biases stay as they are, and are left out of the norms below.');
  if (rateOf(small) !== learningRate) {
    parts.push(
      `No run here can have its learning rate of ${formatPlain(learningRate)}: run A has the nearest.`,
    );
  }
  return parts.join(' ');
}

function labelIn(choices: typeof ACTIVATIONS | typeof LOSSES, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
