import { deltaEquation } from './delta-matrices.ts';
import type { PassPlace } from './formula.ts';
import { forwardEquation } from './forward-matrices.ts';
import { gradientEquation } from './gradient-matrices.ts';
import type { MatrixEquation } from './matrix.ts';
import { sceneOf } from './scene.ts';

/** Writes the layer of the last step as matrices, as far as they are computed. */
export function matricesOf(place: PassPlace): readonly MatrixEquation[] {
  const scene = sceneOf(place);
  return place.direction === 'forward'
    ? [forwardEquation(scene)]
    : [deltaEquation(scene), gradientEquation(scene)];
}
