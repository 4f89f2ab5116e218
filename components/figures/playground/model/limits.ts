import type { Initialization } from '../../../../src/engine/network/index.ts';
import { formatCount } from '../../../parts/text/format-number.ts';
import type { InitializationChoice, Settings } from './settings.ts';

/** Examples × parameters of one update that still leaves a page alive: some ten milliseconds. */
const MOST_WORK = 4_000_000;

/** Throws where a single update would make the page stand still. */
export function checkSize(settings: Settings, parameters: number, examples: number): void {
  const batch = settings.batchSize === 'all' ? examples : Number(settings.batchSize);
  const work = Math.min(batch, examples) * parameters;
  if (work <= MOST_WORK) return;
  throw new RangeError(
    `An update with ${formatCount(Math.min(batch, examples))} examples and ${formatCount(parameters)} ` +
      'weights and biases would make the page stand still: choose a smaller batch or fewer neurons.',
  );
}

/** Returns the engine's initialization for a choice of the playground. */
export function initializationOf(choice: InitializationChoice): Initialization {
  switch (choice) {
    case 'uniform':
      return { kind: 'uniform', range: 1 };
    case 'normal':
      return { kind: 'normal', deviation: 1 };
    default:
      return { kind: choice };
  }
}
