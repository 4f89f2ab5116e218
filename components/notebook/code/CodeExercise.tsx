import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { withAnswer } from '../../../src/reader/progress.ts';
import { changeProgress } from '../../../src/reader/progress-store.ts';
import type { ExerciseFile } from '../../../src/runner/exercise-bundles.ts';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import '../../parts/controls/controls.css';
import '../questions.css';
import './code.css';
import { CodeEditor } from './CodeEditor.tsx';
import { Hints } from './Hints.tsx';
import { Notebook, notebookAt } from './notebook.ts';
import { RunOutput } from './RunOutput.tsx';
import type { Caret } from './rich-editor.ts';
import { loadRunner } from './run-record.ts';
import { useCell } from './use-cell.ts';
import { useCode } from './use-code.ts';
import { WhatChecksSay } from './WhatChecksSay.tsx';

export interface CodeExerciseProps {
  id: string;
  title: string;
  /** Where the checks, mistakes, hints and solution are: see src/pages/exercises/. */
  address: string;
  /** Milliseconds, where it takes longer than usual. */
  deadline?: number;
  /** Where the cells above are listed, and which of them this is, if it is one of a notebook. */
  notebook?: { address: string; cell: number };
  /** The starter, highlighted when the page was built. */
  children: ComponentChildren;
}

/** An exercise in code: type, check, read what is wrong; the solution after an attempt. */
export function CodeExercise(props: CodeExerciseProps) {
  const { id, title, address, deadline, children } = props;
  const { cell = 1 } = props.notebook ?? {};
  const code = useCode(id);
  const [notebook] = useState(() =>
    props.notebook
      ? notebookAt(props.notebook.address)
      : new Notebook(async () => [{ id, code: code.starter, deadline }]),
  );
  const { running, end, items, progress, stale } = useCell(notebook, cell, code.now);
  const [caret, setCaret] = useState<Caret>();
  const [attempted, setAttempted] = useState(false);
  const [solution, setSolution] = useState('');
  const exercise = useLazyExercise(address);

  const check = async () => {
    code.save();
    const ended = await notebook.run(cell, async () => {
      const { functions, tests } = await exercise.load();
      return { exercise: { functions, tests } };
    });
    if (!ended) return;
    setAttempted(true);
    if (ended.kind !== 'done' || !ended.report) return;
    const { results } = ended.report;
    const passed = results.filter((result) => result.passed).length;
    const answer = `${passed}/${results.length}`;
    const correct = passed === results.length;
    changeProgress((now) => withAnswer(now, id, { answer, correct, at: Date.now() }));
  };

  const reset = () => {
    code.reset();
    notebook.forget(cell);
  };

  const report = end?.kind === 'done' ? end.report : undefined;
  const diagnosis = exercise.loaded?.mistakes.find((mistake) => mistake.id === report?.mistake);
  const passes = report?.results.every((result) => result.passed);
  const place = end?.kind === 'failed' ? end.error.place : undefined;
  return (
    <form
      class="question-code"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p class="code-notice" role="status">
        {code.notice}
      </p>
      <CodeEditor
        label={`Code of “${title}”`}
        code={code.text}
        revision={code.revision}
        highlighted={children}
        untouched={code.text === code.starter}
        marked={stale ? undefined : place?.line}
        caret={caret}
        onChange={(text) => {
          code.change(text);
          notebook.changed(cell);
        }}
        onRun={check}
        onWake={() => {
          loadRunner().then(
            ({ warmUp }) => warmUp(),
            () => {},
          );
          notebook.load().catch(() => {});
          exercise.load().catch(() => {});
        }}
      />
      <div class="question-actions needs-scripts">
        <button type="submit" class="control-button is-main" aria-disabled={running}>
          Check
        </button>
        {running && (
          <button type="button" class="control-button" onClick={() => notebook.stop()}>
            Stop
          </button>
        )}
        <button type="button" class="control-button" onClick={reset}>
          Reset
        </button>
        {code.hasEarlier && (
          <button type="button" class="control-button" onClick={code.swap}>
            Earlier code
          </button>
        )}
        <CopyLink figure={id} state={() => code.text} problem={code.problem} />
      </div>
      {running && progress !== undefined && <progress max={1} value={progress} />}
      <div
        role="status"
        class={`question-verdict is-${verdictOf(passes, end?.kind)} ${stale ? 'is-stale' : ''}`}
      >
        {stale && end && <p class="stale-note">The code has changed since.</p>}
        {report && <WhatChecksSay report={report} diagnosis={diagnosis} />}
        <RunOutput items={items} end={end} onGoTo={(line, column) => setCaret({ line, column })} />
      </div>
      <Hints load={async () => (await exercise.load()).hints} />
      {attempted && (
        <details
          class="question-worked"
          onToggle={() =>
            exercise.load().then(
              (loaded) => setSolution(loaded.solution),
              () => {},
            )
          }
        >
          <summary>Solution</summary>
          <pre>
            <code>{solution}</code>
          </pre>
        </details>
      )}
    </form>
  );
}

function verdictOf(passes: boolean | undefined, end: string | undefined): string {
  if (passes) return 'right';
  return end === undefined || end === 'stopped' ? 'open' : 'wrong';
}

/** Loads the exercise once; a failed attempt is forgotten, so that the next may do better. */
function useLazyExercise(address: string) {
  const [loaded, setLoaded] = useState<ExerciseFile>();
  const loading = useRef<Promise<ExerciseFile>>();
  const load = () => {
    loading.current ??= fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<ExerciseFile>;
      })
      .then(
        (exercise) => {
          setLoaded(exercise);
          return exercise;
        },
        (error: unknown) => {
          loading.current = undefined;
          throw error;
        },
      );
    return loading.current;
  };
  return { loaded, load };
}
