import {
  HALVED_AFTER,
  LEARNER_NAMES,
  STOPS_AFTER,
} from '../../components/figures/moving-world/learner.ts';
import {
  MovingWorldModel,
  WINDOW,
} from '../../components/figures/moving-world/moving-world-model.ts';
import {
  LAST_EXAMPLE,
  QUARTER,
  type WorldName,
} from '../../components/figures/moving-world/world.ts';

export const title = 'the three learners of figure 13.1';

const SEED = 1;

export function results(): Record<string, number> {
  const shares = (world: WorldName, rate: number) => {
    const model = new MovingWorldModel({ world, rate, seed: SEED });
    model.goOnTo(LAST_EXAMPLE);
    return Object.fromEntries(
      LEARNER_NAMES.map((name) => [
        `${world}-${rate}-${name}`,
        100 * model.missesSince(name, STOPS_AFTER),
      ]),
    );
  };
  const jump = new MovingWorldModel({ world: 'jump', rate: 0.1, seed: SEED });
  jump.goOnTo(QUARTER);
  const before = jump.missesSince('goes-on', QUARTER - WINDOW);
  jump.goOnTo(QUARTER + WINDOW);
  const after = jump.missesSince('goes-on', QUARTER);
  jump.goOnTo(2 * QUARTER);
  return {
    examples: LAST_EXAMPLE,
    'stops-after': STOPS_AFTER,
    'halved-after': HALVED_AFTER,
    quarter: QUARTER,
    window: WINDOW,
    counted: LAST_EXAMPLE - STOPS_AFTER,
    ...shares('drift', 0.01),
    ...shares('drift', 0.1),
    ...shares('drift', 0.3),
    ...shares('drift', 3),
    'jump-before': 100 * before,
    'jump-after': 100 * after,
    'jump-recovered': 100 * jump.missesSince('goes-on', 2 * QUARTER - WINDOW),
  };
}
