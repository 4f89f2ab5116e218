/** What checks and messages are made with. Not `Error`: its heirs set a name of their own. */
const BUILT_IN = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Date',
  'Float32Array',
  'Float64Array',
  'Function',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'Uint8Array',
  'Uint32Array',
  'WeakMap',
  'WeakSet',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
];

/**
 * Makes what JavaScript brings along unchangeable, before the reader's code runs: the checks live in
 * the same world, and a changed `Math.abs` or `Array.prototype.every` would let a wrong answer pass.
 */
export function freezeBuiltIns(scope: object): void {
  for (const name of BUILT_IN) {
    const value: unknown = Reflect.get(scope, name);
    freezeWithPrototype(value);
    Object.defineProperty(scope, name, { value, writable: false, configurable: false });
  }
  // Those that have no name of their own.
  const unnamed = [
    [][Symbol.iterator](),
    new Map().entries(),
    new Set().entries(),
    ''.matchAll(/a/g),
  ];
  for (const iterator of [...unnamed, ''[Symbol.iterator](), (function* () {})()]) {
    for (let holder = parentOf(iterator); holder; holder = parentOf(holder)) Object.freeze(holder);
  }
  freezeWithPrototype(parentOf(Float64Array));
  freezeWithPrototype((async () => {}).constructor);
}

/** Makes the functions and classes of a module unchangeable, and the module itself. */
export function freezeModule(module: object): void {
  Object.values(module).forEach(freezeWithPrototype);
  Object.freeze(module);
}

const parentOf = (value: object): object | null => Object.getPrototypeOf(value);

function freezeWithPrototype(value: unknown): void {
  if (typeof value !== 'function' && typeof value !== 'object') return;
  Object.freeze(value);
  if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
}
