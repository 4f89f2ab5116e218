import { curveSlope, curveValue } from '../../components/figures/exp-and-log/curve-model.ts';
import { arrowAt, FIRST_ARROW } from '../../components/figures/gradient-arrow/arrow-model.ts';
import { atPoint, FIRST_SLICE } from '../../components/figures/partial-slice/slice-model.ts';
import { nudge } from '../../components/figures/slope-as-a-nudge/nudge-model.ts';

export const title = 'the small functions of “Before you begin”';

const SMALL = 0.01;
/** Where the figure of slices begins. */
const POINT = FIRST_SLICE;
/** Within what the figure of nudges shows. */
const STRETCH = 1.5;

/** A nudge of x², the partial derivatives of x²y, the gradient of a valley, and powers of e. */
export function results(): Record<string, number> {
  const square = nudge({ name: 'square', x: STRETCH, h: SMALL });
  const { value, byX, byY } = atPoint(POINT);
  const valley = arrowAt(FIRST_ARROW);
  return {
    small: SMALL,
    'square-x': STRETCH,
    'square-nudged': STRETCH + SMALL,
    'square-before': square.before,
    'square-after': square.after,
    'square-change': square.change,
    'square-slope': square.slope,
    'square-predicted': square.predicted,
    'slice-x': POINT.x,
    'slice-y': POINT.y,
    'slice-value': value,
    'slice-by-x': byX,
    'slice-by-y': byY,
    'valley-x': FIRST_ARROW.x,
    'valley-y': FIRST_ARROW.y,
    'valley-by-x': valley.byX,
    'valley-by-y': valley.byY,
    'valley-length': valley.length,
    e: curveValue('exp', 1),
    'slope-of-exp-at-1': curveSlope('exp', 1),
    'log-of-half': curveValue('log', 0.5),
    'slope-of-log-at-half': curveSlope('log', 0.5),
    half: 0.5,
  };
}
