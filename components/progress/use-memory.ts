import { useEffect, useRef, useState } from 'preact/hooks';
import type { Memory } from '../../src/reader/memory.ts';
import { sameMemory } from '../../src/reader/memory-changes.ts';
import { onMemoryElsewhere, readMemory, writeMemory } from '../../src/reader/memory-store.ts';
import { mergeMemories } from '../../src/reader/merge-memories.ts';

/** What was done on this page, and what it did. */
interface Step {
  readonly what: string;
  readonly before: Memory;
  readonly after: Memory;
}

export type MemoryUse = ReturnType<typeof useMemory>;

/** What is kept for the reader, as it stands in every tab; how to change it, and to undo that. */
export function useMemory() {
  const [memory, setMemory] = useState<Memory>();
  /** Whether this browser keeps nothing. */
  const [absent, setAbsent] = useState(false);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const latest = useRef(steps);
  latest.current = steps;

  const look = () => {
    const found = readMemory();
    setMemory(found);
    setAbsent(found === undefined);
  };
  useEffect(() => {
    look();
    return onMemoryElsewhere(look);
  }, []);

  return {
    memory,
    absent,
    /** What `undo` would take back: `merging a file`. */
    undoable: steps.at(-1)?.what,
    /** Puts another memory in the place of this one; returns whether there was room for it. */
    apply(after: Memory, what: string): boolean {
      const before = readMemory();
      if (!before || !writeMemory(after)) return false;
      setSteps([...latest.current, { what, before, after }]);
      look();
      return true;
    },
    /** Takes the last change back; what other tabs did since is kept. Returns whether there was room. */
    undo(): boolean {
      const step = latest.current.at(-1);
      const now = readMemory();
      if (!step || !now) return false;
      const untouched = sameMemory(now, step.after);
      if (!writeMemory(untouched ? step.before : mergeMemories(now, step.before))) return false;
      setSteps(latest.current.slice(0, -1));
      look();
      return true;
    },
  };
}
