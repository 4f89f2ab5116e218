import type { Series } from '../../parts/chart/series.ts';
import type { CheckedGradient, OwnRun } from './own-run.ts';
import { CODE_OF, type Whose } from './whose.ts';

/** Returns the curve of the reader's code, and that of the engine, dashed, over it. */
export const seriesOf = ({ log, engineLosses }: OwnRun, whose: Whose): Series[] => [
  { name: CODE_OF[whose], values: log.losses },
  { name: 'the engine', values: engineLosses, kind: 'parameter' },
];

/** Checks what gradients the code found, at the start and at the end of its run. */
export function checksOf(run: OwnRun): (readonly [where: string, CheckedGradient])[] {
  const { start, finish, last } = run.log;
  return [
    ...(start ? [['start', run.check(0, start)] as const] : []),
    ...(finish ? [['end', run.check(last, finish)] as const] : []),
  ];
}
