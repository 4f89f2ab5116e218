import { frame } from 'virtual:runner';

/** Milliseconds after which a frame that says nothing counts as broken. */
const PATIENCE = 10_000;

let ready: Promise<HTMLIFrameElement> | undefined;

/** Returns the walled-off frame: an opaque origin, no network, one script. All runs of a page share it. */
export function walledFrame(): Promise<HTMLIFrameElement> {
  ready ??= make().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
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
