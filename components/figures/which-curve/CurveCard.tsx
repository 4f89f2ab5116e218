import { StillChart } from '../../parts/chart/StillChart.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import type { CauseName } from './curves.ts';
import { CAUSES, describeCurve, judgeCurve, letterOf } from './words.ts';

export interface CurveCardProps {
  /** Unique on the page. */
  id: string;
  /** Counted from 0. */
  curve: number;
  cause: CauseName;
  losses: readonly number[];
  answer: CauseName | undefined;
  checked: boolean;
  onAnswer: (answer: CauseName | undefined) => void;
}

const OPEN = [{ value: '', label: 'choose' }, ...CAUSES] as const;

/** One curve, what it is held to be, and, once checked, whether it is. */
export function CurveCard(props: CurveCardProps) {
  const { id, curve, cause, losses, answer, checked, onAnswer } = props;
  const name = `Curve ${letterOf(curve)}`;
  const description = describeCurve(losses);
  return (
    <section class="curve-card plot" aria-label={name}>
      <h3>{name}</h3>
      <StillChart
        series={[{ name, values: losses }]}
        xLabel="update"
        yLabel="loss"
        label={`${name}. ${description}`}
      />
      <p class="curve-words">{description}</p>
      <div class="needs-scripts">
        <Select
          id={`${id}-${letterOf(curve)}`}
          label={`${name} is`}
          value={answer ?? ''}
          options={OPEN}
          onChange={(value) => onAnswer(value === '' ? undefined : (value as CauseName))}
        />
      </div>
      <p class="curve-verdict" role="status">
        {checked ? judgeCurve(cause, answer) : ''}
      </p>
    </section>
  );
}
