import { useState } from 'preact/hooks';
import { formatCount } from '../../parts/text/format-number.ts';

/** A longer text is not shown, only saved. */
const LONGEST_SHOWN = 20_000;

/** The same solution as `npm run solve` prints: shown, copied, saved. */
export function SolutionFile({ json }: { json: string }) {
  const [message, setMessage] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json);
      setMessage('Copied.');
    } catch {
      setMessage('The clipboard is closed: save the file instead.');
    }
  };
  const save = () => {
    const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'solution.json';
    link.click();
    URL.revokeObjectURL(address);
    setMessage('Saved as solution.json.');
  };

  return (
    <section class="solution-json">
      <h2>The solution as a file</h2>
      <p>Every number in double precision, exactly as the command line prints it.</p>
      <div class="solution-buttons needs-scripts">
        <button type="button" class="control-button" onClick={copy}>
          Copy the file
        </button>
        <button type="button" class="control-button" onClick={save}>
          Save the file
        </button>
        <span role="status">{message}</span>
      </div>
      {json.length > LONGEST_SHOWN ? (
        <p>It has {formatCount(json.length)} characters: too many to be shown here.</p>
      ) : (
        <details>
          <summary>Show the file</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{json}</pre>
        </details>
      )}
    </section>
  );
}
