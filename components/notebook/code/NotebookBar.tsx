import { useEffect, useState } from 'preact/hooks';
import '../../parts/controls/controls.css';
import './code.css';
import { notebookAt } from './notebook.ts';

/** Above a chapter's cells: run them all, stop, begin anew. */
export function NotebookBar({ address }: { address: string }) {
  const [notebook] = useState(() => notebookAt(address));
  const [running, setRunning] = useState(false);
  useEffect(() => notebook.listen(() => setRunning(notebook.running)), []);
  return (
    <div class="notebook-bar needs-scripts">
      <button
        type="button"
        class="control-button is-main"
        aria-disabled={running}
        onClick={() => notebook.run()}
      >
        Run all cells
      </button>
      <button
        type="button"
        class="control-button"
        aria-disabled={!running}
        onClick={() => notebook.stop()}
      >
        Stop
      </button>
      <button type="button" class="control-button" onClick={() => notebook.restart()}>
        Restart
      </button>
      <span class="cell-state" role="status">
        {running ? 'The cells run …' : ''}
      </span>
    </div>
  );
}
