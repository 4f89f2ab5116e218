import type { Backup } from '../../src/reader/backup.ts';
import type { Memory } from '../../src/reader/memory.ts';
import { sameMemory } from '../../src/reader/memory-changes.ts';
import { mergeMemories } from '../../src/reader/merge-memories.ts';
import { Question } from './Question.tsx';
import { sayBackup, sayMerge, sayReplace } from './words.ts';

export interface OpenedBackupProps {
  name: string;
  backup: Backup;
  /** What is here. */
  memory: Memory;
  onMerge: (merged: Memory) => void;
  onReplace: () => void;
  onLeave: () => void;
}

/** What a file holds and what opening it would change, before anything is done. */
export function OpenedBackup(props: OpenedBackupProps) {
  const { name, backup, memory, onMerge, onReplace, onLeave } = props;
  const merged = mergeMemories(memory, backup.memory);
  const gain = sayMerge(memory, merged);
  const same = sameMemory(memory, backup.memory);
  return (
    <Question title={`Open ${name}?`}>
      <p>{sayBackup(backup)}</p>
      {same ? (
        <p>The same is here already.</p>
      ) : (
        <dl>
          <dt>Merge</dt>
          <dd>{gain || 'All of it is here already: merging changes nothing.'}</dd>
          <dt>Replace</dt>
          <dd>{sayReplace(memory, backup.memory)}</dd>
        </dl>
      )}
      {Object.keys(backup.memory.code).length > 0 && (
        <p>No program of the file runs by itself. Read it before you run it.</p>
      )}
      <p class="progress-buttons">
        {!same && gain && (
          <button type="button" class="control-button is-main" onClick={() => onMerge(merged)}>
            Merge
          </button>
        )}
        {!same && (
          <button type="button" class="control-button" onClick={onReplace}>
            Replace
          </button>
        )}
        <button type="button" class="control-button" onClick={onLeave}>
          Leave all as it is
        </button>
      </p>
    </Question>
  );
}
