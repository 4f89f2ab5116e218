import { useEffect, useState } from 'preact/hooks';
import './live-sentence.css';

export interface LiveSentenceProps {
  /** What is seen now. */
  children: string;
}

/** Milliseconds of rest before a sentence is read out: a run's every epoch is not. */
const REST = 1000;

/**
 * Says in a sentence what a figure shows. The eye sees it change at once; a screen reader is told
 * once it has come to rest.
 */
export function LiveSentence({ children }: LiveSentenceProps) {
  const [spoken, setSpoken] = useState(children);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(children), REST);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <div class="live-sentence">
      <p aria-hidden="true">{children}</p>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
