import { Select } from '../../parts/controls/Select.tsx';
import { Toggle } from '../../parts/controls/Toggle.tsx';
import type { BugLabState } from './bug-lab-state.ts';
import type { BugName } from './bugs.ts';
import { INSTRUMENTS } from './verdicts.ts';
import { BUG_CHOICES } from './words.ts';

export interface AnswerFormProps {
  /** Unique on the page. */
  id: string;
  bug: BugName | undefined;
  could: BugLabState['could'];
  onAnswer: (answer: Partial<Pick<BugLabState, 'bug' | 'could'>>) => void;
}

const OPEN = [{ value: '', label: 'choose' }, ...BUG_CHOICES] as const;

/** Which bug it is, and which instruments show that something is wrong. */
export function AnswerForm({ id, bug, could, onAnswer }: AnswerFormProps) {
  return (
    <>
      <Select
        id={`${id}-bug`}
        label="The bug is"
        value={bug ?? ''}
        options={OPEN}
        onChange={(value) => onAnswer({ bug: value === '' ? undefined : value })}
      />
      <fieldset class="bug-lab-could">
        <legend class="control-label">It shows in the</legend>
        {INSTRUMENTS.map(({ value, label }) => (
          <Toggle
            key={value}
            label={label}
            checked={could.includes(value)}
            onChange={(on) =>
              onAnswer({
                could: [...could.filter((other) => other !== value), ...(on ? [value] : [])],
              })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
