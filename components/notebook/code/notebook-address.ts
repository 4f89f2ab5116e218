import { cellsOf } from '../../../src/runner/notebooks.ts';
import { dataAddress } from '../../site/data-address.ts';

/** Where a page finds the cells of a notebook. */
export async function notebookAddress(notebook: string): Promise<string> {
  return dataAddress(`notebooks/${notebook}.json`, await cellsOf(notebook));
}
