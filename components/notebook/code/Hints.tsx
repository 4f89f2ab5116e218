import { useState } from 'preact/hooks';
import { MathText } from '../MathText.tsx';

/** Hints, one at a time. Built HTML has them all, closed. */
export function Hints({ hints }: { hints: readonly string[] }) {
  const [shown, setShown] = useState(0);
  if (hints.length === 0) return null;
  const more = shown < hints.length;
  return (
    <div class="hints">
      <ol aria-live="polite" class="needs-scripts">
        {hints.slice(0, shown).map((hint) => (
          <li key={hint}>
            <MathText>{hint}</MathText>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="control-button needs-scripts"
        aria-disabled={!more}
        onClick={() => setShown(Math.min(shown + 1, hints.length))}
      >
        {shown === 0 ? 'Hint' : more ? 'Another hint' : 'No more hints'}
      </button>
    </div>
  );
}
