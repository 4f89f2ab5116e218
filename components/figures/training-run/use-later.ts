import { useEffect, useState } from 'preact/hooks';
import { NETWORK_KEY, recall } from '../../../src/reader/storage.ts';

type Later = typeof import('./later.ts');

/** Keeps what is loaded only for some readers: at once where one has made a network elsewhere. */
export function useLater() {
  const [later, setLater] = useState<Later | undefined>(undefined);
  const [trouble, setTrouble] = useState('');
  const load = async () => {
    try {
      const loaded = await import('./later.ts');
      setLater(loaded);
      setTrouble('');
      return loaded;
    } catch (error) {
      setTrouble('Networks from other chapters could not be loaded: try again.');
      throw error;
    }
  };
  useEffect(() => {
    const look = () => {
      if (recall(NETWORK_KEY)) load().catch(() => undefined);
    };
    look();
    // A network made in another tab.
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  return {
    /** Undefined until it is loaded. */
    later,
    /** Loads it; rejects, and says so in `trouble`, where it cannot be had. */
    load,
    trouble,
  };
}
