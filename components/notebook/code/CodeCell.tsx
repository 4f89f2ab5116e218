import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import '../../parts/controls/controls.css';
import '../questions.css';
import './code.css';
import { CodeEditor } from './CodeEditor.tsx';
import { notebookAt } from './notebook.ts';
import { RunOutput } from './RunOutput.tsx';
import type { Caret } from './rich-editor.ts';
import { loadRunner } from './run-record.ts';
import { useCell } from './use-cell.ts';
import { useCode } from './use-code.ts';

export interface CodeCellProps {
  id: string;
  /** Where the cells of the notebook are listed. */
  address: string;
  /** Which of them it is, from 1. */
  cell: number;
  /** The code, highlighted when the page was built. */
  children: ComponentChildren;
  /** What it gave when the page was built. */
  recorded?: ComponentChildren;
}

/** A cell of a notebook: code that can be changed, and what it gives beneath. */
export function CodeCell({ id, address, cell, children, recorded }: CodeCellProps) {
  const [notebook] = useState(() => notebookAt(address));
  const code = useCode(id);
  const { running, end, items, progress, stale } = useCell(notebook, cell, code.now);
  const [caret, setCaret] = useState<Caret>();
  const untouched = code.text === code.starter;
  const place = end?.kind === 'failed' && !stale ? end.error.place : undefined;
  const run = () => {
    code.save();
    notebook.run(cell);
  };
  return (
    <form
      class="question-code"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <p class="code-notice" role="status">
        {code.notice}
      </p>
      <CodeEditor
        label={`Code of cell ${cell}`}
        code={code.text}
        revision={code.revision}
        highlighted={children}
        untouched={untouched}
        marked={place?.line}
        caret={caret}
        onChange={(text) => {
          code.change(text);
          notebook.changed(cell);
        }}
        onRun={run}
        onWake={() => {
          loadRunner().then(
            ({ warmUp }) => warmUp(),
            () => {},
          );
          notebook.load().catch(() => {});
        }}
      />
      <div class="question-actions needs-scripts">
        <button type="submit" class="control-button is-main" aria-disabled={running}>
          Run
        </button>
        {running && (
          <button type="button" class="control-button" onClick={() => notebook.stop()}>
            Stop
          </button>
        )}
        {!untouched && (
          <button
            type="button"
            class="control-button"
            onClick={() => {
              code.reset();
              notebook.forget(cell);
            }}
          >
            Reset
          </button>
        )}
        {code.hasEarlier && (
          <button type="button" class="control-button" onClick={code.swap}>
            Earlier code
          </button>
        )}
        <CopyLink figure={id} state={() => code.text} problem={code.problem} />
        <span class="cell-state" role="status">
          {sayState({ running, ran: end !== undefined, stale, untouched })}
        </span>
      </div>
      {running && progress !== undefined && <progress max={1} value={progress} />}
      {recorded && !end && !running && untouched && (
        <div class="cell-recorded">
          <p class="recorded-note">
            Recorded when the book was built, with its own solutions above:
          </p>
          {recorded}
        </div>
      )}
      <div class={`cell-output ${stale ? 'is-stale' : ''}`} role="status">
        <RunOutput items={items} end={end} onGoTo={(line, column) => setCaret({ line, column })} />
      </div>
    </form>
  );
}

interface CellSituation {
  running: boolean;
  ran: boolean;
  stale: boolean;
  untouched: boolean;
}

function sayState({ running, ran, stale, untouched }: CellSituation): string {
  if (running) return 'runs …';
  if (ran && stale) return 'out of date: code here or above has changed';
  if (ran) return 'up to date';
  return untouched ? '' : 'changed, not run';
}
