type WholeBatch = typeof import('./whole-batch.ts');

let loaded: WholeBatch | undefined;

/** Loads what the backward pass of a batch is written with. */
export async function loadBatch(): Promise<WholeBatch> {
  loaded ??= await import('./whole-batch.ts');
  return loaded;
}

/** Returns what was loaded. Throws where nothing was. */
export function wholeBatch(): WholeBatch {
  if (!loaded) throw new Error('a batch is written only after loadBatch()');
  return loaded;
}
