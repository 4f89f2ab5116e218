import { packNumbers } from '../../../src/reader/base64url.ts';
import type { FitModel } from './fit-model.ts';

/** Writes a state for a link: settings, points and update; the parameters let the page check. */
export function writeFit({ settings, points, update, network }: FitModel) {
  return {
    ...settings,
    count: points.length,
    points: packNumbers(points.flatMap(({ x, y }) => [x, y])),
    update,
    parameters: packNumbers(network.parameters),
  };
}
