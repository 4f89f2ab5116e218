import { activationRows } from './activation-rows.ts';
import { arithmeticRows } from './arithmetic-rows.ts';
import { type DerivativeRow, derivativeRow } from './derivative-row.ts';
import { lossRows } from './loss-rows.ts';
import { matrixRows } from './matrix-rows.ts';

const sources = {
  arithmetic: arithmeticRows,
  matrices: matrixRows,
  activations: activationRows,
  losses: lossRows,
};

export type GroupName = keyof typeof sources;

/** Works out the rows of a group, checks and all. */
export function rowsOf(group: GroupName): DerivativeRow[] {
  return sources[group].map(derivativeRow);
}

/** Works out the whole table. */
export function allRows(): DerivativeRow[] {
  return (Object.keys(sources) as GroupName[]).flatMap(rowsOf);
}
