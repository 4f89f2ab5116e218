/** Fetches the tumours; loaded when they are wanted. */
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { readBreastCancer } from '../../../src/engine/data/reference-sets.ts';

/** The data lie beside the chapters. */
const ADDRESS = '../data/breast-cancer.csv';

/** Fetches and reads the data. Throws where there is no connection. */
export async function fetchBreastCancer(): Promise<Dataset> {
  const answer = await fetch(ADDRESS);
  if (!answer.ok) throw new Error(answer.statusText);
  return readBreastCancer(await answer.text());
}
