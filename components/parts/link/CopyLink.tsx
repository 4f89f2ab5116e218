import { useEffect, useState } from 'preact/hooks';
import { LONGEST_LINK, writeStateLink } from '../../../src/reader/state-link.ts';
import '../controls/controls.css';
import './copy-link.css';

export interface CopyLinkProps {
  /** The figure's id: the name of its state in the link. */
  figure: string;
  /** Returns the present state as plain JSON. */
  state: () => unknown;
  /** What was wrong with the link that led here, if anything. */
  problem?: string | undefined;
  /** In characters; a link beyond it is not made. */
  longest?: number | undefined;
  /** What to say then. */
  tooLong?: string | undefined;
}

/** Copies a link to this exact state; where the clipboard is closed, shows it to be copied by hand. */
export function CopyLink(props: CopyLinkProps) {
  const { figure, state, problem, longest = LONGEST_LINK } = props;
  const [link, setLink] = useState('');
  const [message, setMessage] = useState('');
  // What is said of a link that was copied gives way to what is wrong with one that was followed.
  useEffect(() => setMessage(''), [problem]);

  const copy = async () => {
    const url = new URL(location.href);
    url.hash = writeStateLink(figure, state());
    if (url.hash.length > longest) {
      setLink('');
      setMessage(props.tooLong ?? 'This state is too big for a link.');
      return;
    }
    try {
      await navigator.clipboard.writeText(url.href);
      setLink('');
      setMessage('Link copied.');
    } catch {
      setLink(url.href);
      setMessage('Copy the link from the field.');
    }
  };

  return (
    <div class="copy-link needs-scripts">
      <button type="button" class="control-button" onClick={copy}>
        Copy link to this state
      </button>
      <span role="status">{message || problem}</span>
      {link && (
        <input
          type="text"
          readOnly
          aria-label="Link to this state"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
