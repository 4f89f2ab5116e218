import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { LOSSES } from '../../parts/small-network/edit-functions.ts';
import type { LossKnobsProps } from './LossKnobs.tsx';
import { type Against, withAgainst, withLoss, withOther, withOutputs } from './loss-state.ts';

const OTHERS: readonly Choice<LossName | ''>[] = [
  { value: '', label: 'nothing' },
  ...LOSSES.filter(({ value }) => value !== 'cross-entropy'),
];
const AGAINST: readonly Choice<Against>[] = [
  { value: 'prediction', label: 'prediction a' },
  { value: 'logit', label: 'logit z' },
];
const OUTPUTS: readonly Choice<'1' | '2'>[] = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
];

/** Which loss, against what, beside which other, of how many outputs. */
export function LossToolbar({ id, state, onChange }: LossKnobsProps) {
  return (
    <>
      <Select
        id={`${id}-kind`}
        label="Loss"
        value={state.loss}
        options={LOSSES}
        onChange={(loss) => onChange((now) => withLoss(now, loss))}
      />
      {state.loss !== 'cross-entropy' && (
        <>
          <Select
            id={`${id}-other`}
            label="Compare with"
            value={state.other ?? ''}
            options={OTHERS}
            onChange={(other) => onChange((now) => withOther(now, other || undefined))}
          />
          <Segmented
            id={`${id}-against`}
            label="Against"
            value={state.against}
            options={AGAINST}
            onChange={(against) => onChange((now) => withAgainst(now, against))}
          />
          <Segmented
            id={`${id}-outputs`}
            label="Outputs m"
            value={state.values.length === 1 ? '1' : '2'}
            options={OUTPUTS}
            onChange={(outputs) => onChange((now) => withOutputs(now, Number(outputs)))}
          />
        </>
      )}
    </>
  );
}
