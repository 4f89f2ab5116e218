import { useState } from 'preact/hooks';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { checkedAt, type Slice, type SlicePoint } from './slice.ts';
import { ID } from './use-loss-surface.ts';
import { namesOf } from './words.ts';

export interface SliceChecksProps {
  slice: Slice;
  here: SlicePoint;
  epsilon: number;
  onEpsilon: (epsilon: number) => void;
}

/** The two components of the gradient beside their central differences: closed at first. */
export function SliceChecks({ slice, here, epsilon, onEpsilon }: SliceChecksProps) {
  const [open, setOpen] = useState(false);
  const names = namesOf(slice);
  return (
    <details
      class="slice-checks needs-scripts"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Check both slopes</summary>
      {open && (
        <div class="slice-checks-pair">
          {([0, 1] as const).map((axis) => (
            <GradientCheck
              key={axis}
              id={`${ID}-check-${axis + 1}`}
              name={names[axis]}
              {...checkedAt(slice, here, axis)}
              epsilon={epsilon}
              onEpsilon={onEpsilon}
            />
          ))}
        </div>
      )}
    </details>
  );
}
