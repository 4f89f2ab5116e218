import { useEffect, useState } from 'preact/hooks';

/** Loads what few visits need, the first time it is wanted; undefined until it is there. */
export function useLoaded<T extends object>(
  load: () => Promise<T>,
  wanted: boolean,
): T | undefined {
  const [loaded, setLoaded] = useState<T | undefined>(undefined);
  useEffect(() => {
    // Where it cannot be had, its place stays empty, and the next wish tries again.
    if (wanted && !loaded) load().then(setLoaded, () => undefined);
  }, [wanted]);
  return loaded;
}
