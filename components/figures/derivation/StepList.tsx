import { TypesetMath } from '../../notation/TypesetMath.tsx';
import type { Step } from './derivation-steps.ts';

export interface StepListProps {
  steps: readonly Step[];
  open: readonly number[];
  onOpen: (open: readonly number[]) => void;
}

/** The steps of a derivation, each to be opened for itself. */
export function StepList({ steps, open, onOpen }: StepListProps) {
  const next = steps.findIndex((_, i) => !open.includes(i));
  const toggle = (step: number, shown: boolean) => {
    if (shown === open.includes(step)) return;
    onOpen(shown ? [...open, step] : open.filter((other) => other !== step));
  };
  return (
    <div class="derivation-steps">
      <div class="derivation-buttons needs-scripts">
        <button
          type="button"
          class="control-button"
          aria-disabled={next < 0}
          onClick={() => next >= 0 && onOpen([...open, next])}
        >
          Open the next step
        </button>
        <button
          type="button"
          class="control-button"
          aria-disabled={next < 0}
          onClick={() => onOpen(steps.map((_, i) => i))}
        >
          Open all
        </button>
        <button
          type="button"
          class="control-button"
          aria-disabled={open.length === 0}
          onClick={() => onOpen([])}
        >
          Close all
        </button>
      </div>
      <ol>
        {steps.map(({ title, sentence, tex }, i) => (
          <li key={i}>
            <details
              open={open.includes(i)}
              onToggle={(event) => toggle(i, event.currentTarget.open)}
            >
              <summary>
                {i + 1}. {title}
              </summary>
              <p>{sentence}</p>
              <TypesetMath tex={tex} display />
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
