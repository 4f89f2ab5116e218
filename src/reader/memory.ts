import type { Answer, Progress } from './progress.ts';
import { LONGEST_CODE } from './storage.ts';
import type { TravellingNetwork } from './travelling-network.ts';

/** All that is kept for a reader, but for the look of the pages. Pure: see memory-store.ts. */
export interface Memory extends Progress {
  /** By exercise or cell: what the reader typed. */
  readonly code: Readonly<Record<string, string>>;
  /** By exercise or cell: code that gave way to other code, the latest first. */
  readonly earlierCode: Readonly<Record<string, readonly string[]>>;
  /** The network the reader made last. */
  readonly network?: TravellingNetwork;
  /** How the reader's course writes things, as plain JSON: who uses it reads it with care. */
  readonly conventions?: unknown;
}

export const NO_MEMORY: Memory = { chapters: {}, answers: {}, code: {}, earlierCode: {} };

/** Characters; an answer is a few words, a plain value a small network. */
const LONGEST_ANSWER = 1000;
const LONGEST_PLAIN = 20_000;

// What each part of a memory must look like. These return the part, without anything else that was
// in it, or undefined.

/** Reads the name of a chapter, a question, an exercise or a cell. No object has such properties. */
export function asId(text: string): string | undefined {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined;
}

export function asChapter(value: unknown): Memory['chapters'][string] | undefined {
  const { finished } = (value ?? {}) as Record<string, unknown>;
  return typeof finished === 'boolean' ? { finished } : undefined;
}

export function asAnswer(value: unknown): Answer | undefined {
  const { answer, correct, at } = (value ?? {}) as Record<string, unknown>;
  if (typeof answer !== 'string' || answer.length > LONGEST_ANSWER) return undefined;
  if (typeof correct !== 'boolean') return undefined;
  return { answer, correct, ...(isTime(at) && { at }) };
}

const isTime = (at: unknown): at is number => Number.isSafeInteger(at) && Number(at) > 0;

export function asCode(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_CODE ? value : undefined;
}

export function asCodes(value: unknown): readonly string[] | undefined {
  const valid = Array.isArray(value) && value.every((code) => asCode(code) !== undefined);
  return valid ? value : undefined;
}

/** Reads plain JSON that is not too long; it may be nested too deep to be written again. */
export function asPlain(value: unknown): unknown {
  try {
    return JSON.stringify(value).length <= LONGEST_PLAIN ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the value under an id of the record's own, and nothing that every object has. */
export function at<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
