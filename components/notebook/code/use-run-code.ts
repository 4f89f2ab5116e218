import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunMessage } from '../../../src/runner/messages.ts';
import type { Run, RunEnd, RunOptions } from '../../../src/runner/run.ts';

/** Something a run showed. */
export interface OutputItem {
  readonly kind: 'log' | 'warn' | 'error' | 'value';
  readonly text: string;
}

export interface RunState {
  readonly running: boolean;
  readonly items: readonly OutputItem[];
  readonly end: RunEnd | undefined;
  /** From 0 to 1, where the code tells. */
  readonly progress: number | undefined;
}

const IDLE: RunState = { running: false, items: [], end: undefined, progress: undefined };

/** Loads what runs code: the wall, the type stripper, the engine as text. */
export const loadRunner = () => import('../../../src/runner/run.ts');

/** Runs code for one exercise or cell; a new run ends the one before. */
export function useRunCode() {
  const [state, setState] = useState(IDLE);
  const present = useRef<Run>();
  useEffect(() => () => present.current?.stop(), []);

  const start = async (prepare: () => Promise<RunOptions>) => {
    present.current?.stop();
    setState({ ...IDLE, running: true });
    const items: OutputItem[] = [];
    let drawn = false;
    // Messages come in floods: they are shown once a frame.
    const show = () => {
      if (drawn) return;
      drawn = true;
      requestAnimationFrame(() => {
        drawn = false;
        setState((now) => (now.running ? { ...now, items: [...items] } : now));
      });
    };
    const onMessage = (message: RunMessage) => {
      if (message.kind === 'console') items.push({ kind: message.level, text: message.text });
      else if (message.kind === 'value') items.push({ kind: 'value', text: message.text });
      else if (message.kind === 'progress')
        setState((now) => ({ ...now, progress: message.fraction }));
      show();
    };
    let end: RunEnd;
    try {
      const [options, { run }] = await Promise.all([prepare(), loadRunner()]);
      const mine = run({ ...options, onMessage });
      present.current = mine;
      end = await mine.end;
      if (present.current !== mine) return undefined;
    } catch {
      const message =
        'What runs the code could not be loaded. Look at the connection and try again.';
      end = { kind: 'broken', message };
    }
    setState({ running: false, items, end, progress: undefined });
    return end;
  };
  return { ...state, start, stop: () => present.current?.stop(), clear: () => setState(IDLE) };
}
