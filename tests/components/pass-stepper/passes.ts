import { BACKWARD } from '../../../components/figures/pass-stepper/backward.ts';
import { FORWARD } from '../../../components/figures/pass-stepper/forward.ts';

/** Both passes of the stepper, by their direction. */
export const PASSES = { forward: FORWARD, backward: BACKWARD } as const;
