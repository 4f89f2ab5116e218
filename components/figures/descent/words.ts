import { curvatureAlongGradient } from '../../../src/engine/curvature.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Path } from './descend.ts';
import { type DescentState, firstRise, indexOfOptimizer, stateAfter } from './descent-model.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { GOAL, type Search, STEPS, stepsToGoal } from './rate-search.ts';
import { LANDSCAPES } from './surfaces.ts';

const write = (x: number) => formatNumber(x, 4);

/** Says what the optimizer that is looked at has done so far, and where it went wrong, why. */
export function say(
  state: DescentState,
  searches: readonly Search[],
  rates: readonly number[],
  paths: readonly Path[],
): string {
  const i = indexOfOptimizer(state.looked);
  const path = paths[i];
  const which = `${OPTIMIZERS[i].label}, η = ${formatPlain(rates[i])}`;
  const best = rates[i] === searches[i].best.rate ? ', the best rate found' : '';
  const { divergedAt } = path;
  if (divergedAt !== undefined && divergedAt <= state.step) {
    return `${which}: diverged. Step ${divergedAt} left the finite numbers. ${explainRise(state, path, rates[i])}`;
  }
  const { loss } = stateAfter(path, state.step);
  const sofar = `${which}${best}: the loss is ${write(path.losses[0])} at the start`;
  if (state.step === 0) return `${sofar}. No step has been made.`;
  const arrived = stepsToGoal(path);
  const goal =
    arrived !== undefined && arrived <= state.step
      ? ` It stays below ${100 * GOAL}\u00a0% of the start from step ${arrived} on.`
      : '';
  const rise =
    firstRise(path, state.step) === undefined ? '' : ` ${explainRise(state, path, rates[i])}`;
  return `${sofar} and ${write(loss)} after ${countSteps(state.step)}.${goal}${rise}`;
}

/** Says at which step the loss first rose, and what the curvature there has to do with it. */
export function explainRise(state: DescentState, path: Path, rate: number): string {
  const rise = firstRise(path, path.losses.length - 1);
  if (rise === undefined) return 'It left in one step, from a slope far too steep for this rate.';
  const before = stateAfter(path, rise - 1);
  const said = `Step ${rise} was the first to raise the loss, from ${write(before.loss)} to ${write(path.losses[rise])}.`;
  if (state.looked !== 'sgd') return said;
  const { loss, x, y } = LANDSCAPES[state.surface].surface;
  [x.data[0], y.data[0]] = [before.x, before.y];
  const { curvature } = curvatureAlongGradient(loss, [x, y]);
  if (!(curvature > 0)) return said;
  const measured = `${said} Where it began, the curvature along the gradient was ${formatNumber(curvature, 1)}, and 2 divided by that is ${write(2 / curvature)}`;
  return rate > 2 / curvature
    ? `${measured}: less than η, so the step overshot to higher ground.`
    : `${measured}: more than η, so the curvature must have grown along the step.`;
}

/** Says how one trial of a search went, under the heading “steps needed”. */
export function sayTrial({ steps, divergedAt, loss }: Search['best']): string {
  if (steps !== undefined) return String(steps);
  if (divergedAt !== undefined) return `diverged at step ${divergedAt}`;
  return `not within ${STEPS}; loss ${write(loss)}`;
}

export function countSteps(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}
