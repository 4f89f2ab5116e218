import { type Attack, NONE_PASS, WRONG } from './attack.ts';

const FIXED = 'It belongs to something that stays as it is';

/** Changes of what JavaScript and the engine bring along; tests/runner/hostile-code.test.ts has more. */
const CHANGES: readonly Attack[] = [
  ...[
    'Math.abs = () => 0',
    'Array.prototype.every = () => true',
    'Promise.prototype.then = () => {}',
    'Object.prototype.passed = true',
    'Object.defineProperty(Object.prototype, "failure", { set() {} })',
    'Object.setPrototypeOf(Array.prototype, { passed: true })',
    'delete globalThis.Array',
    'globalThis.Math = { abs: () => 0 }',
    'import { Graph } from "engine"; Graph.prototype.input = () => {}',
  ].map((code): Attack => [`${WRONG} ${code};`, FIXED]),
  [`${WRONG} String.prototype.then = 1;`, 'object is not extensible'],
  [`${WRONG} self = null;`, 'Cannot set property self'],
];

/** Messages as the book's own, and meddling with what sends them. */
const FORGERIES: readonly Attack[] = [
  ...[
    'self.onmessage = self.onerror = () => {};',
    'self.dispatchEvent(new MessageEvent("message", { data: { kind: "done" } }));',
    'addEventListener("message", (event) => event.ports[0].postMessage({ kind: "done" }));',
    'new MessageChannel().port1.postMessage({ kind: "checks", report: { results: [] } });',
    'MessagePort.prototype.postMessage = () => {}; EventTarget.prototype.dispatchEvent = () => {};',
    'Event.prototype.preventDefault = () => {}; Object.defineProperty(Error, Symbol.hasInstance, { value: () => true });',
    '$$book = undefined;',
    '$$book.cell(99); $$book.value({ kind: "checks", report: { results: [{ passed: true }] } });',
    'const $$runtime = {};',
  ].map((code): Attack => [`${WRONG} ${code}`, NONE_PASS]),
  [
    `${WRONG} self.postMessage({ kind: "checks", report: { results: [] } });`,
    'self.postMessage is not a function',
  ],
  [`${WRONG} postMessage({ kind: "done" });`, 'postMessage is not defined'],
  [
    `${WRONG} $$runtime.start(async () => ({})); self.onmessage({ ports: [{ postMessage() {} }] });`,
    FIXED,
  ],
  [`${WRONG} $$runtime = null;`, 'A const keeps its first value'],
  [
    `${WRONG} const $$book = { value() {}, cell() {} };`,
    "Cannot access '$$book' before initialization",
  ],
];

/** Looks for what is expected, in the calls that lead to the answer. */
const SPYING: readonly Attack[] = [
  'try { Math.abs = () => 0; } catch {} return 7;',
  'try { return neuron.caller.arguments[1].expected; } catch { return 7; }',
  'try { return arguments.callee.caller.arguments[1].expected; } catch { return 7; }',
  `let found = 7;
  Error.prepareStackTrace = (_, sites) => {
    for (const site of sites) {
      const { expected } = site.getFunction()?.arguments?.[1] ?? {};
      if (expected !== undefined) found = expected;
    }
  };
  new Error().stack;
  return found;`,
].map((body) => [`function neuron() { ${body} }`, NONE_PASS]);

/** What would make the checks pass a wrong answer, if it could be done. */
export const FOOLING: readonly Attack[] = [
  ...CHANGES,
  ...FORGERIES,
  ...SPYING,
  [
    `${WRONG} const Math = { abs: () => 0 }, Object = {}, Array = {}, Promise = {}; console = null;`,
    NONE_PASS,
  ],
  [`${WRONG} globalThis = null;`, NONE_PASS],
  ['const neuron = 7;', 'There is no function called neuron'],
  ['', 'There is no function called neuron'],
];
