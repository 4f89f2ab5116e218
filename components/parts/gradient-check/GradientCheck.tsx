import { Slider } from '../controls/Slider.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { formatNumber, formatPlain } from '../text/format-number.ts';
import { LiveSentence } from '../text/LiveSentence.tsx';
import {
  type Checked,
  checkOf,
  LARGEST_EPSILON,
  SMALLEST_EPSILON,
  sayCheck,
  sweepOf,
} from './check-model.ts';
import { DistancePlot } from './DistancePlot.tsx';
import './gradient-check.css';

export interface GradientCheckProps extends Checked {
  /** Unique on the page. */
  id: string;
  /** What the gradient is taken in: `w⁽¹⁾₁₁`, or `a`. */
  name: string;
  epsilon: number;
  onEpsilon: (epsilon: number) => void;
  /** The distance at every ε is drawn and tabled besides. */
  drawn?: boolean | undefined;
}

/** One gradient, by backpropagation and by a central difference whose ε the reader chooses. */
export function GradientCheck(props: GradientCheckProps) {
  const { id, name, epsilon, onEpsilon, drawn = false } = props;
  const checked = checkOf(props, epsilon);
  const { analytic, numeric, distance } = checked;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is mostly text.
    <div class="gradient-check" role="group" aria-label={`Gradient check in ${name}`}>
      <dl class="check-numbers">
        <dt>backpropagation</dt>
        <dd class="is-gradient">{formatNumber(analytic, 10)}</dd>
        <dt>central difference</dt>
        <dd>{formatNumber(numeric, 10)}</dd>
        <dt>relative distance</dt>
        <dd>{formatNumber(distance, 1)}</dd>
      </dl>
      <div class="needs-scripts">
        <Slider
          id={`${id}-epsilon`}
          label="ε, the nudge"
          value={epsilon}
          min={SMALLEST_EPSILON}
          max={LARGEST_EPSILON}
          scale="log"
          onChange={onEpsilon}
        />
      </div>
      <LiveSentence>{sayCheck(name, checked, epsilon)}</LiveSentence>
      {drawn && (
        <>
          <DistancePlot sweep={sweepOf(props)} epsilon={epsilon} distance={distance} />
          <TableTwin
            summary="The distance at every ε"
            table={() => (
              <DataTable
                caption={`Gradient in ${name}, checked`}
                columns={['ε', 'central difference', 'relative distance']}
                digits={10}
                // A row for each power of ten: every other ε of the sweep.
                rows={sweepOf(props)
                  .filter((_, i) => i % 2 === 0)
                  .map((one) => ({
                    header: formatPlain(one.epsilon),
                    cells: [one.numeric, formatNumber(one.distance, 1)],
                  }))}
              />
            )}
          />
        </>
      )}
    </div>
  );
}
