import { useEffect, useRef, useState } from 'preact/hooks';
import { readStateLink } from '../../../src/reader/state-link.ts';

export interface LinkedStateOptions<T> {
  /** The figure's id: the name of its state in a link. */
  figure: string;
  /** Makes a state of any JSON, or throws (see `readStateLink`). */
  parse: (data: unknown) => T;
  /** Puts the figure into the state. If it throws, the link is refused. */
  apply: (state: T) => void;
}

/**
 * Follows a link that carries this figure's state. The first render is the built state, so that the
 * page's HTML fits; the link is read after it, and again when the address changes. Returns what was
 * wrong with the link, or ''.
 */
export function useLinkedState<T>(options: LinkedStateOptions<T>): string {
  const [message, setMessage] = useState('');
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const follow = () => {
      const { figure, parse, apply } = latest.current;
      const reading = readStateLink(location.hash, figure, (data) => apply(parse(data)));
      setMessage(reading && 'message' in reading ? reading.message : '');
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return message;
}
