import { FORWARD } from './forward.ts';
import { PassStepper } from './PassStepper.tsx';
import type { PassStepperOptions } from './use-pass-stepper.ts';

/** Figure: the forward pass through a small network, step by step. */
export function ForwardStepper(options: Omit<PassStepperOptions, 'pass'>) {
  return <PassStepper {...options} pass={FORWARD} />;
}
