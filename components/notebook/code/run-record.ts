import type { Plot, RunMessage } from '../../../src/runner/messages.ts';

/** Something a run showed. */
export type OutputItem =
  | { readonly kind: 'log' | 'warn' | 'error' | 'value'; readonly text: string }
  | { readonly kind: 'plot'; readonly plot: Plot };

/** Returns what a message shows beneath a cell, if it shows anything. */
export function itemOf(message: RunMessage): OutputItem | undefined {
  if (message.kind === 'console') return { kind: message.level, text: message.text };
  if (message.kind === 'value') return { kind: 'value', text: message.text };
  return message.kind === 'plot' ? { kind: 'plot', plot: message.plot } : undefined;
}

/** Loads what runs code: the wall, the type stripper, the engine as text. */
export const loadRunner = () => import('../../../src/runner/run.ts');
