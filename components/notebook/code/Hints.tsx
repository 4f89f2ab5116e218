import { useState } from 'preact/hooks';
import { MathText } from '../MathText.tsx';

interface HintsProps {
  /** Loads all of them; rejects where the network is gone. */
  load: () => Promise<readonly string[]>;
}

/** Hints, one at a time, loaded with the first. */
export function Hints({ load }: HintsProps) {
  const [hints, setHints] = useState<readonly string[]>();
  const [shown, setShown] = useState(0);
  const [problem, setProblem] = useState('');
  const more = !hints || shown < hints.length;

  const showNext = async () => {
    try {
      const all = hints ?? (await load());
      setHints(all);
      setShown(Math.min(shown + 1, all.length));
      setProblem('');
    } catch {
      setProblem('The hints could not be loaded: try again.');
    }
  };

  return (
    <div class="hints">
      <ol aria-live="polite" class="needs-scripts">
        {hints?.slice(0, shown).map((hint) => (
          <li key={hint}>
            <MathText>{hint}</MathText>
          </li>
        ))}
      </ol>
      <p role="status">{problem}</p>
      <button
        type="button"
        class="control-button needs-scripts"
        aria-disabled={!more}
        onClick={showNext}
      >
        {shown === 0 ? 'Hint' : more ? 'Another hint' : 'No more hints'}
      </button>
    </div>
  );
}
