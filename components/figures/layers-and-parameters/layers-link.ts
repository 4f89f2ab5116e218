import { LinkError } from '../../../src/reader/state-link.ts';
import { countParameters, GOAL, isWithinControls, nameOf, type Widths } from './layers-model.ts';

/** A state of the figure: the network, and those of 41 parameters found so far, in order. */
export interface LayersState {
  readonly widths: Widths;
  readonly found: readonly Widths[];
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readLayers(data: unknown): LayersState {
  const { widths, found } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(found)) throw new LinkError('it does not say which networks were found');
  const networks = found.map(readWidths);
  if (networks.some((network) => countParameters(network) !== GOAL)) {
    throw new LinkError(`a network it says was found has not ${GOAL} parameters`);
  }
  if (new Set(networks.map(nameOf)).size < networks.length) {
    throw new LinkError('it says a network was found twice');
  }
  return { widths: readWidths(widths), found: networks };
}

function readWidths(value: unknown): Widths {
  if (Array.isArray(value) && isWithinControls(value)) return value;
  throw new LinkError('a network in it is not one that the figure can build');
}
