import { createContext, runInContext } from 'node:vm';
import type { RunMessage } from './messages.ts';
import { FILE } from './program.ts';

/**
 * Runs a program in Node and returns what it sent: for tests, and for the output that a built page
 * shows. Only for code of the book's own: `vm` is no wall. Throws if it takes longer, in milliseconds.
 */
export function runInNode(source: string, deadline = 10_000): RunMessage[] {
  const messages: RunMessage[] = [];
  const port = { postMessage: (message: RunMessage) => messages.push(message) };
  // Microtasks belong to the evaluation, so that a program that awaits is done when it returns.
  const context = createContext(
    { port, performance, structuredClone },
    { microtaskMode: 'afterEvaluate', codeGeneration: { strings: false, wasm: false } },
  );
  // `vm` does not read the sourceURL at the end of a program.
  runInContext(source, context, { timeout: deadline, filename: FILE });
  runInContext('onmessage({ ports: [port] })', context, { timeout: deadline });
  return messages;
}
