import { useState } from 'preact/hooks';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { OneRun } from './one-run.ts';

export interface CheckOfRunProps {
  /** Unique on the page. */
  id: string;
  run: OneRun;
  place: ParameterPlace;
  /** What the gradient is taken in. */
  name: string;
}

/** One gradient of a run beside its central difference; loaded when the reader asks for it. */
export function CheckOfRun({ id, run, place, name }: CheckOfRunProps) {
  const [epsilon, setEpsilon] = useState(FIRST_EPSILON);
  return (
    <GradientCheck
      id={`${id}-check`}
      name={name}
      target={run.recording.loss}
      {...run.leafOf(place)}
      epsilon={epsilon}
      onEpsilon={setEpsilon}
    />
  );
}
