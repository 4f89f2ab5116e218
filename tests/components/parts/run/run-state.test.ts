import { expect, test } from 'vitest';
import {
  nextRunState,
  READY,
  type RunEvent,
  sayRunState,
} from '../../../../components/parts/run/run-state.ts';

const after = (...events: RunEvent[]) => events.reduce(nextRunState, READY);
const hidden: RunEvent = { kind: 'sight', inSight: false };
const seen: RunEvent = { kind: 'sight', inSight: true };
const diverged: RunEvent = { kind: 'end', end: { kind: 'diverged', message: 'Diverged.' } };

test('trains, pauses and goes on', () => {
  expect(after({ kind: 'train' }).status).toBe('running');
  expect(after({ kind: 'train' }, { kind: 'pause' }).status).toBe('paused');
  expect(after({ kind: 'train' }, { kind: 'pause' }, { kind: 'train' }).status).toBe('running');
  expect(after({ kind: 'train' }, { kind: 'step' }).status).toBe('paused');
});

test('waits while out of sight, and only if it was running', () => {
  expect(after({ kind: 'train' }, hidden).status).toBe('waiting');
  expect(after({ kind: 'train' }, hidden, seen).status).toBe('running');
  expect(after({ kind: 'train' }, hidden, { kind: 'pause' }, seen).status).toBe('paused');
  expect(after(hidden, seen)).toEqual(READY);
});

test('stays ended until it is reset', () => {
  const ended = after({ kind: 'train' }, diverged);
  expect(ended).toEqual({ status: 'diverged', message: 'Diverged.' });
  expect(after({ kind: 'train' }, diverged, { kind: 'train' }, { kind: 'step' }, seen)).toEqual(
    ended,
  );
  expect(nextRunState(ended, { kind: 'reset' })).toEqual(READY);
});

test('says each state in a sentence of its own', () => {
  const states = [after(), after({ kind: 'train' }), after({ kind: 'pause' }), after(diverged)];
  const waiting = after({ kind: 'train' }, hidden);
  const sentences = [...states, waiting].map(sayRunState);
  expect(new Set(sentences).size).toBe(5);
  expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
});
