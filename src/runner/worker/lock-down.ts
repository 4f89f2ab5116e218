/**
 * What a reader's code has no business with. The frame's policy and its opaque origin stop each of
 * these already; taken away, they fail with a plain "is not defined".
 */
const REMOVED = [
  'Worker',
  'SharedWorker',
  'importScripts',
  'postMessage',
  'close',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'RTCPeerConnection',
  'indexedDB',
  'caches',
  'cookieStore',
  'navigator',
  'crypto',
  'Notification',
  'FontFace',
  'fonts',
  'FileReader',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'SharedArrayBuffer',
];

/** Takes away what reaches outside the worker, and seeds `Math.random`: same code, same run. */
export function lockDown(scope: object, random: () => number): void {
  for (const name of REMOVED) {
    for (let holder: object | null = scope; holder; holder = Object.getPrototypeOf(holder)) {
      Reflect.deleteProperty(holder, name);
    }
  }
  Math.random = random;
}
