import { useEffect, useRef, useState } from 'preact/hooks';
import { figureOfLink, readStateLink } from '../../../src/reader/state-link.ts';

/** Makes a state of any JSON, or throws (see `readStateLink`). */
type Parse<T> = (data: unknown) => T;

export interface LinkedStateOptions<T> {
  /** The figure's id: the name of its state in a link. */
  figure: string;
  /** The parser; or how to load it, where it is much code and such links are rare. */
  parse: Parse<T> | { readonly load: () => Promise<Parse<T>> };
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
    const read = (parse: Parse<T>) => {
      const { figure, apply } = latest.current;
      const reading = readStateLink(location.hash, figure, (data) => apply(parse(data)));
      setMessage(reading && 'message' in reading ? reading.message : '');
    };
    const follow = () => {
      const { figure, parse } = latest.current;
      if (typeof parse === 'function') read(parse);
      else if (figureOfLink(location.hash) !== figure) setMessage('');
      else parse.load().then(read, () => setMessage('The link could not be followed: try again.'));
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return message;
}
