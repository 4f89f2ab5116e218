import type { FitModel } from './fit-model.ts';

/** Writes a state for a link: curve, settings and update say it all, the loss lets the page check. */
export function writeFit({ curve, settings, update, loss }: FitModel) {
  return { curve, ...settings, update, loss };
}
