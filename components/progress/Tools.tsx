import { useRef, useState } from 'preact/hooks';
import type { Backup } from '../../src/reader/backup.ts';
import { type Memory, NO_MEMORY } from '../../src/reader/memory.ts';
import { isEmpty, withoutChapter } from '../../src/reader/memory-changes.ts';
import '../parts/controls/controls.css';
import './tools.css';
import { Select } from '../parts/controls/Select.tsx';
import { ForgetQuestion } from './ForgetQuestion.tsx';
import { OpenedBackup } from './OpenedBackup.tsx';
import { saveFile } from './save-file.ts';
import { nameOf, type TaskChapter } from './tasks.ts';
import { useBackupFile } from './use-backup-file.ts';
import type { MemoryUse } from './use-memory.ts';
import { sayForgotten } from './words.ts';

const ALL = 'all';
const NO_ROOM = 'This browser has no room for it. Nothing was changed.';

export interface ToolsProps {
  use: MemoryUse;
  memory: Memory;
  chapters: readonly TaskChapter[];
}

/** Saves, opens, prints and forgets what is kept for the reader. */
export function Tools({ use, memory, chapters }: ToolsProps) {
  const [message, setMessage] = useState('');
  const [opened, setOpened] = useState<{ name: string; backup: Backup }>();
  const [chosen, setChosen] = useState(ALL);
  const [asking, setAsking] = useState(false);
  const fileField = useRef<HTMLInputElement>(null);
  const forgetButton = useRef<HTMLButtonElement>(null);
  const result = useRef<HTMLParagraphElement>(null);

  const close = () => {
    setOpened(undefined);
    setAsking(false);
  };
  /** Says what came of it, where the focus goes too: what had it is gone. */
  const conclude = (said: string) => {
    close();
    setMessage(said);
    result.current?.focus();
  };
  const change = (after: Memory, what: string, done: string) =>
    conclude(use.apply(after, what) ? done : NO_ROOM);

  const { open, reading } = useBackupFile((file) => {
    close();
    if ('backup' in file) {
      setMessage('');
      setOpened(file);
    } else {
      setMessage(`${file.name} is refused: ${file.problem}. Nothing was changed.`);
    }
  });

  const chapter = chapters.find(({ slug }) => slug === chosen);
  const target = chapter ? nameOf(chapter) : 'everything';
  const rest = chapter
    ? withoutChapter(memory, { slug: chapter.slug, ids: chapter.tasks.map(({ id }) => id) })
    : NO_MEMORY;
  const forgotten = sayForgotten(memory, rest);
  const ask = () => {
    close();
    setMessage(forgotten ? '' : `There is nothing to forget of ${target}.`);
    setAsking(forgotten !== '');
  };

  return (
    <section class="progress-tools needs-scripts" aria-label="Save, open, print, forget">
      <div class="progress-buttons">
        <button
          type="button"
          class="control-button is-main"
          onClick={() =>
            setMessage(
              isEmpty(memory) ? 'There is nothing to save yet.' : `Saved as ${saveFile(memory)}.`,
            )
          }
        >
          Save as a file
        </button>
        <button type="button" class="control-button" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <p class="progress-field">
        <label for="progress-file">Open a saved file, or drop it on this page</label>{' '}
        <input
          id="progress-file"
          ref={fileField}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const field = event.currentTarget;
            // Emptied, so that the same file can be chosen again.
            open(field.files?.[0]).finally(() => {
              field.value = '';
            });
          }}
        />
      </p>
      <div class="progress-buttons">
        <Select
          id="progress-forget"
          label="Forget"
          value={chosen}
          options={[
            { value: ALL, label: 'everything' },
            ...chapters.map((entry) => ({ value: entry.slug, label: nameOf(entry) })),
          ]}
          onChange={(value) => {
            setChosen(value);
            setAsking(false);
          }}
        />
        <button type="button" class="control-button" ref={forgetButton} onClick={ask}>
          Forget …
        </button>
      </div>

      {opened && (
        <OpenedBackup
          {...opened}
          memory={memory}
          onMerge={(merged) =>
            change(merged, `merging ${opened.name}`, 'Merged: both are here now.')
          }
          onReplace={() =>
            change(opened.backup.memory, `replacing by ${opened.name}`, 'Replaced by the file.')
          }
          onLeave={() => {
            close();
            fileField.current?.focus();
          }}
        />
      )}
      {asking && (
        <ForgetQuestion
          target={target}
          forgotten={forgotten}
          onForget={() => change(rest, `forgetting ${target}`, `Forgotten: ${target}.`)}
          onKeep={() => {
            close();
            forgetButton.current?.focus();
          }}
        />
      )}

      <p class="progress-message" role="status" ref={result} tabIndex={-1}>
        {reading ? 'Reads the file …' : message}
      </p>
      {use.undoable && (
        <button
          type="button"
          class="control-button"
          onClick={() => {
            const what = use.undoable;
            conclude(use.undo() ? `Undone: ${what}.` : NO_ROOM);
          }}
        >
          Undo {use.undoable}
        </button>
      )}
    </section>
  );
}
