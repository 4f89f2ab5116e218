import type { WalledFrame } from '../../src/runner/frame.ts';
import { runInNode } from '../../src/runner/run-in-node.ts';

/** Stands in for src/runner/frame.ts: a program that it is sent runs in Node, and its messages follow. */
export async function walledFrame(): Promise<WalledFrame> {
  const contentWindow = { postMessage: launch };
  return { element: { contentWindow } as never, runs: 0, sound: true };
}

export function leaveFrame(): void {}

function launch(source: string, _origin: string, [output, control]: MessagePort[]): void {
  control.onmessage = () => control.close();
  try {
    for (const message of runInNode(source)) output.postMessage(message);
  } catch (error) {
    control.postMessage(String(error));
  }
}
