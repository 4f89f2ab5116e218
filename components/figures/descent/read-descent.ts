/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import type { DescentState } from './descent-model.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { RATES, STEPS } from './rate-search.ts';
import { LANDSCAPES, SURFACES } from './surfaces.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readDescent(data: unknown): DescentState {
  const { surface, looked, start, rates, step } = (data ?? {}) as Record<string, unknown>;
  const name = oneOf(SURFACES, surface, 'surface');
  const { x, y } = (start ?? {}) as Record<string, unknown>;
  const landscape = LANDSCAPES[name];
  if (!(Number.isInteger(step) && within(step, [0, STEPS])))
    throw new LinkError('its step is not one');
  if (!(within(x, landscape.x) && within(y, landscape.y))) {
    throw new LinkError('its start is not on the map');
  }
  return {
    surface: name,
    looked: oneOf(OPTIMIZERS, looked, 'optimizer'),
    start: { x, y },
    rates: readRates(rates),
    step: step as number,
  };
}

function readRates(rates: unknown): (number | undefined)[] {
  const fits = (rate: unknown) => rate === null || within(rate, [RATES.min, RATES.max]);
  if (!Array.isArray(rates) || rates.length !== OPTIMIZERS.length || !rates.every(fits)) {
    throw new LinkError('its learning rates are not those of five optimizers');
  }
  return rates.map((rate) => rate ?? undefined);
}

function within(value: unknown, [low, high]: Interval): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

function oneOf<T extends string>(choices: readonly Choice<T>[], value: unknown, what: string): T {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new LinkError(`there is no such ${what}`);
  return found.value;
}
