import type { RunEnd } from './run-slice.ts';

/** Where a run stands. `waiting`: it goes on by itself when the figure is in sight again. */
export type RunStatus = 'ready' | 'running' | 'waiting' | 'paused' | 'finished' | 'diverged';

export interface RunState {
  readonly status: RunStatus;
  /** Why the run ended; empty while it has not. */
  readonly message: string;
}

export type RunEvent =
  | { readonly kind: 'train' | 'pause' | 'step' | 'reset' }
  | { readonly kind: 'sight'; readonly inSight: boolean }
  | { readonly kind: 'end'; readonly end: RunEnd };

export const READY: RunState = { status: 'ready', message: '' };

/** True where a run can go on. */
export function canGoOn({ status }: RunState): boolean {
  return status !== 'finished' && status !== 'diverged';
}

/** Returns the state after an event; an event that means nothing now changes nothing. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  if (event.kind === 'reset') return READY;
  if (!canGoOn(state)) return state;
  switch (event.kind) {
    case 'train':
      return { status: 'running', message: '' };
    case 'end':
      return { status: event.end.kind, message: event.end.message };
    case 'sight':
      if (state.status === 'running' && !event.inSight) return { status: 'waiting', message: '' };
      if (state.status === 'waiting' && event.inSight) return { status: 'running', message: '' };
      return state;
    default:
      return { status: 'paused', message: '' };
  }
}

/** Says the state in words. */
export function sayRunState({ status, message }: RunState): string {
  switch (status) {
    case 'ready':
      return 'Ready to train.';
    case 'running':
      return 'Training.';
    case 'waiting':
      return 'Waiting until the figure is in sight again.';
    case 'paused':
      return 'Paused.';
    default:
      return message;
  }
}
