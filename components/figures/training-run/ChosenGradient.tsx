import { useState } from 'preact/hooks';
import { formatNumber } from '../../parts/text/format-number.ts';
import type { CheckOfRunProps } from './CheckOfRun.tsx';

type Check = typeof import('./CheckOfRun.tsx').CheckOfRun;

/** The gradient in one chosen parameter, and a check of it for whoever asks. */
export function ChosenGradient(props: CheckOfRunProps) {
  const { run, place, name } = props;
  const [check, setCheck] = useState<{ Part: Check } | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const { leaf, index } = run.leafOf(place);
  const load = () =>
    import('./CheckOfRun.tsx').then(
      ({ CheckOfRun }) => setCheck({ Part: CheckOfRun }),
      () => setProblem('The check could not be loaded.'),
    );
  return (
    <div class="chosen-gradient">
      <p>
        Choose a line or a neuron of the network to see one gradient alone. In {name} it is{' '}
        <span class="is-gradient">{formatNumber(leaf.gradient[index], 6)}</span>.
      </p>
      {check ? (
        <check.Part {...props} />
      ) : (
        <div class="needs-scripts">
          <button type="button" class="control-button" onClick={load}>
            Check this gradient
          </button>
          <span role="status">{problem}</span>
        </div>
      )}
    </div>
  );
}
