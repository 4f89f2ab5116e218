import { BACKWARD } from './backward.ts';
import { PassCheck } from './PassCheck.tsx';
import { PassStepper } from './PassStepper.tsx';
import type { PassStepperOptions } from './use-pass-stepper.ts';

/** Figure: the backward pass through a small network, step by step, its gradients checked. */
export function BackwardStepper(options: Omit<PassStepperOptions, 'pass'>) {
  return (
    <PassStepper
      {...options}
      pass={BACKWARD}
      besides={({ place, epsilon, choose }) => (
        <PassCheck
          id={`${options.id}-check`}
          place={place}
          epsilon={epsilon}
          onEpsilon={(chosen) => choose({ epsilon: chosen })}
        />
      )}
    />
  );
}
