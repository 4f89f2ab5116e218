import { useEffect, useRef, useState } from 'preact/hooks';
import {
  forgetCode,
  LONGEST_CODE,
  onCodeElsewhere,
  recallAside,
  recallCode,
  rememberCode,
  setAside,
} from '../../../src/reader/code-store.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';

/** Milliseconds after the last key at which what was typed is remembered. */
const REST = 400;

const FORGETFUL =
  'This browser does not let the page remember your code: it lasts until the page is closed. Copy it if you want to keep it.';

/**
 * The reader's code of one exercise or cell: remembered as it is typed and brought back. A reset, a
 * link or another tab sets what was there aside, from where `swap` brings it back. Nothing runs here.
 */
export function useCode(id: string) {
  const [starter] = useState(() => starterOf(id));
  const [text, setText] = useState(starter);
  const [revision, setRevision] = useState(0);
  const [aside, putAside] = useState<string>();
  /** What the reader should know about this code. */
  const [notice, setNotice] = useState('');
  const latest = useRef(text);
  const unsaved = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const save = () => {
    clearTimeout(timer.current);
    if (!unsaved.current) return;
    unsaved.current = false;
    if (!rememberCode(id, latest.current)) setNotice(FORGETFUL);
  };
  const show = (next: string) => {
    latest.current = next;
    setText(next);
    setRevision((count) => count + 1);
  };
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    unsaved.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, REST);
  };
  const keepAside = (code: string) => {
    if (code === starter) return;
    setAside(id, code);
    putAside(code);
  };

  useEffect(() => {
    const before = recallCode(id);
    if (before !== undefined) show(before);
    putAside(recallAside(id));
    const stop = onCodeElsewhere(id, (other = starter) => {
      if (other === latest.current) return;
      if (unsaved.current || document.hasFocus()) {
        keepAside(other);
        setNotice('This code was changed in another tab. “Earlier code” shows what stands there.');
      } else {
        show(other);
      }
    });
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      save();
      stop();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
    };
  }, []);

  // The link is followed after what was remembered is back.
  const problem = useLinkedState({
    figure: id,
    parse: readCode,
    apply: (linked) => {
      const mine = latest.current;
      if (linked === mine) return;
      save();
      keepAside(mine);
      show(linked);
      setNotice('This code came in a link. Read it before you run it. “Earlier code” is yours.');
    },
  });

  return {
    text,
    starter,
    /** The code as it stands, between renders too. */
    now: () => latest.current,
    revision,
    notice,
    /** What was wrong with the link that led here, or ''. */
    problem,
    change,
    save,
    reset() {
      clearTimeout(timer.current);
      unsaved.current = false;
      keepAside(latest.current);
      forgetCode(id);
      show(starter);
      setNotice('');
    },
    /** Whether there is earlier code to go back to. */
    hasEarlier: aside !== undefined && aside !== text,
    /** Changes places with the earlier code. */
    swap() {
      if (aside === undefined) return;
      const now = latest.current;
      show(aside);
      unsaved.current = true;
      save();
      setAside(id, now);
      putAside(now);
      setNotice('');
    },
  };
}

/** The starter is in the page once, where it is read: in the listing that the editor will replace. */
function starterOf(id: string): string {
  if (import.meta.env.SSR) return '';
  return document.getElementById(id)?.querySelector('.code-still pre')?.textContent ?? '';
}

function readCode(data: unknown): string {
  if (typeof data !== 'string') throw new LinkError('it holds no code');
  if (data.length > LONGEST_CODE) throw new LinkError('its code is too long');
  return data;
}
