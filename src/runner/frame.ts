import { frame } from 'virtual:runner';

/** Milliseconds after which a frame that says nothing counts as broken. */
const PATIENCE = 10_000;

/** A frame behind the wall, and how many runs it serves. */
export interface WalledFrame {
  readonly element: HTMLIFrameElement;
  runs: number;
  /** Whether the next run may have it too. */
  sound: boolean;
}

let ready: Promise<WalledFrame> | undefined;

/** Returns the walled-off frame: an opaque origin, no network, one script. All runs of a page share it. */
export function walledFrame(): Promise<WalledFrame> {
  ready ??= make().then(
    (element) => ({ element, runs: 0, sound: true }),
    (error: unknown) => {
      ready = undefined;
      throw error;
    },
  );
  return ready;
}

/**
 * Notes that a run is over. A frame whose worker had to be broken off is given up, for its process may
 * be busy or dead: the next run gets a new one, and the old one goes with its last run.
 */
export function leaveFrame(frame: WalledFrame, { sound }: { sound: boolean }): void {
  frame.runs--;
  if (!sound && frame.sound) {
    frame.sound = false;
    ready = undefined;
  }
  if (!frame.sound && frame.runs === 0) frame.element.remove();
}

function make(): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.sandbox.add('allow-scripts');
  // By srcdoc and not by address: a sandboxed frame would pass by the service worker.
  element.srcdoc = frame;
  element.hidden = true;
  element.title = 'Runs your code';
  return new Promise((resolve, reject) => {
    const stopListening = () => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    };
    const listen = (event: MessageEvent) => {
      if (event.source !== element.contentWindow || event.data !== 'ready') return;
      stopListening();
      resolve(element);
    };
    const timer = setTimeout(() => {
      stopListening();
      element.remove();
      reject(new Error('This browser does not start the frame in which code runs.'));
    }, PATIENCE);
    window.addEventListener('message', listen);
    document.body.append(element);
  });
}
