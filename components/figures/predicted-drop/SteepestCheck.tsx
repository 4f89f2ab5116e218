import { useState } from 'preact/hooks';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import type { NextStep } from './drop-model.ts';
import { parameterName, steepest } from './steepest.ts';

/** The steepest entry of the gradient, beside its central difference. */
export function SteepestCheck({ id, next }: { id: string; next: NextStep }) {
  const [epsilon, setEpsilon] = useState(FIRST_EPSILON);
  const { leaf, index } = steepest(next.leaves);
  return (
    <details class="table-twin">
      <summary>Check the steepest slope</summary>
      <GradientCheck
        id={id}
        name={parameterName(leaf, index)}
        target={next.target}
        leaf={leaf}
        index={index}
        epsilon={epsilon}
        onEpsilon={setEpsilon}
      />
    </details>
  );
}
