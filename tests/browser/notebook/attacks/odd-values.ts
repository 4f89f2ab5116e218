import type { Attack } from './attack.ts';

/** Results that are no number. */
export const ODD_RESULTS: readonly string[] = [
  'undefined',
  'neuron',
  'Symbol("s")',
  '7n',
  'NaN',
  '"<img src=x onerror=alert(1)>"',
  'Promise.resolve(7)',
  '(() => { const ring = []; ring.push(ring); return ring; })()',
  'new Proxy({}, { get: () => { throw 1; }, ownKeys: () => { throw 1; } })',
  '(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()',
  '({ get x() { throw new Error("no"); } })',
  '({ valueOf: () => 7, toString() { throw new Error("no"); } })',
  'Object.assign([], { map: () => 7 })',
];

/** Thrown at the top of the code, and how the page tells it. */
export const ODD_THROWS: readonly Attack[] = [
  ['throw null;', 'null'],
  ['throw undefined;', 'undefined'],
  ['throw "<b>text</b>";', '"<b>text</b>"'],
  ['throw Symbol("s");', 'Symbol(s)'],
  ['throw { get message() { throw 1; } };', '(a value that cannot be shown)'],
  [
    'throw Object.defineProperty(new Error(), "message", { get() { throw 1; } });',
    '(a value that cannot be shown)',
  ],
  [
    'throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; } });',
    '(a value that cannot be shown)',
  ],
  [
    'const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy;',
    '(a value that cannot be shown)',
  ],
  ['throw new Error("x".repeat(1e6));', 'Error: xxx'],
  [
    'Error.prepareStackTrace = () => { throw 1; }; null.x;',
    'TypeError: Cannot read properties of null',
  ],
  [
    'setTimeout(() => { throw new Error("later"); }); await new Promise((go) => setTimeout(go, 50));',
    'Error: later',
  ],
  [
    'Promise.reject(new Error("nobody waits")); await new Promise((go) => setTimeout(go, 50));',
    'Error: nobody waits',
  ],
];

/** Drawn beneath the code, or left out. */
export const ODD_PLOTS: readonly string[] = [
  'curve([NaN, Infinity, -Infinity, 1e308, -1e308])',
  'curve([])',
  'curve({})',
  'curve({ "<b>loss</b>": ["x", {}, 1] })',
  'curve({ length: 1e5 })',
  'matrix([])',
  'matrix([[], [NaN, Infinity, 1e308, -1e308]])',
  'matrix([[1], [1, 2, 3], "xy"])',
  'region(() => NaN)',
  'region(() => "x")',
  'region((a) => a, 5, 5)',
  'region((a) => a, -Infinity, Infinity)',
  'region((a) => 1e308 * a, -1e308, 1e308)',
  'progress(NaN, {})',
];
