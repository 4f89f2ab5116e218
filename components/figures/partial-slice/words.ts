import { formatNumber } from '../../parts/text/format-number.ts';
import { atPoint, type SliceState } from './slice-model.ts';

/** Says which slice is seen and how steep it is at the point. */
export function say(state: SliceState): string {
  const { x, y, moving } = state;
  const { value, byX, byY } = atPoint(state);
  const held = moving === 'x' ? 'y' : 'x';
  const write = (number: number) => formatNumber(number, 2);
  return (
    `With ${held} held at ${write(state[held])}, only ${moving} moves. At (${write(x)}, ${write(y)}) f is ${write(value)}, ` +
    `and ∂f/∂${moving} is ${write(moving === 'x' ? byX : byY)}.`
  );
}
