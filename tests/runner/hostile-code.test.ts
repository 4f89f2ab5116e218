import { beforeAll, describe, expect, test } from 'vitest';
import { bundleExercise, type ExerciseBundle } from '../../src/runner/bundle-exercise.ts';
import { CodeError } from '../../src/runner/code-error.ts';
import { CAPS, type RunMessage } from '../../src/runner/messages.ts';
import { prepareCell } from '../../src/runner/prepare-cell.ts';
import { writeProgram } from '../../src/runner/program.ts';
import { runInNode } from '../../src/runner/run-in-node.ts';
import { runtimeText } from '../../src/runner/runtime-text.ts';

const FOLDER = new URL('../../content/exercises/neuron/', import.meta.url);
/** A wrong answer: all of these would have to pass for it to pass. */
const WRONG = 'function neuron(x: number[], w: number[], b: number) { return 7; }';

let runtime: string;
let neuron: ExerciseBundle;
beforeAll(async () => {
  runtime = await runtimeText();
  neuron = await bundleExercise('neuron', FOLDER);
});

function run(...cells: string[]): RunMessage[] {
  return runInNode(writeProgram({ runtime, cells, exercise: neuron }).source);
}

function errorOf(messages: readonly RunMessage[]): string {
  const error = messages.find((message) => message.kind === 'error')?.error;
  return error ? `${error.name}: ${error.message}` : '';
}

/** How many checks pass, or undefined where none was reported. */
function passed(messages: readonly RunMessage[]): number | undefined {
  const report = messages.find((message) => message.kind === 'checks')?.report;
  return report?.results.filter((result) => result.passed).length;
}

describe('what JavaScript brings along', () => {
  test.each([
    'Math.abs = () => 0',
    'Math.max = () => 1e9',
    'Number.isFinite = () => true',
    'Object.is = () => true',
    'Object.entries = () => []',
    'Object.fromEntries = () => ({})',
    'Object.getPrototypeOf = () => null',
    'Array.isArray = () => true',
    'Array.prototype.every = () => true',
    'Array.prototype.map = () => []',
    'Array.prototype.find = () => undefined',
    'Array.prototype.findIndex = () => -1',
    'Array.prototype[Symbol.iterator] = function* () {}',
    'Promise.prototype.then = () => {}',
    'Map.prototype.has = () => true',
    'JSON.stringify = () => "1"',
    'JSON.parse = () => 1',
    'Function.prototype.call = () => 1',
    'String.prototype.slice = () => ""',
    'Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true })',
    'Object.getPrototypeOf(Float64Array).prototype.slice = () => []',
    'Object.prototype.passed = true',
    '({} as any).__proto__.got = 1',
    'Array.prototype[0] = 1',
    'Object.defineProperty(Math, "abs", { value: () => 0 })',
    'Object.defineProperty(Object.prototype, "failure", { set() {} })',
    'Object.setPrototypeOf(Array.prototype, { passed: true })',
    'delete (Array.prototype as any).every',
    'globalThis.Math = { abs: () => 0 }',
    'globalThis.Object = Array',
    'Object.defineProperty(globalThis, "Number", { value: 1 })',
    'import { Graph } from "engine"; Graph.prototype.input = () => {}',
    'import * as engine from "engine"; (engine as any).tanh = () => {}',
  ])('%s is refused', (attack) => {
    const messages = run(`${WRONG}\n${attack};`);
    expect(errorOf(messages)).toMatch(/^TypeError: /);
    expect(passed(messages)).toBeUndefined();
    expect(messages.at(-1)).toEqual({ kind: 'done' });
  });

  test('is refused from within the checks, too', () => {
    const messages = run(
      'function neuron() { try { Math.abs = () => 0; } catch {} return 7; }\n0;',
    );
    expect(passed(messages)).toBe(0);
  });

  test('leaves a reader the names, and classes of their own', () => {
    const messages = run(`
      const Math = { tanh: (z: number) => globalThis.Math.tanh(z) };
      class Slip extends Error { constructor(said: string) { super(said); this.name = 'Slip'; } }
      class Vector extends Array<number> { sum() { return this.reduce((a, b) => a + b, 0); } }
      class Layer { static name = 'dense'; toString() { return 'layer'; } }
      new Slip('x').name + Vector.of(1, 2).sum() + Layer.name + new Layer();
      ${neuron.solution}`);
    expect(errorOf(messages)).toBe('');
    expect(passed(messages)).toBe(3);
  });
});

test.each([
  'undefined',
  '"text"',
  '({})',
  '7n',
  'Symbol("s")',
  'neuron',
  'new Proxy({}, { get: () => 7 })',
  'Object.assign([], { map: () => 7 })',
  '(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()',
  '({ get x() { throw new Error("no"); } })',
  '({ valueOf: () => 7, toString() { throw 1; } })',
  '(() => { const ring: any = []; ring.push(ring, { ring }); return ring; })()',
  '(() => { let deep: any = []; for (let i = 0; i < 1e5; i++) deep = [deep]; return deep; })()',
  'Promise.resolve(7)',
  'new Array(1e6).fill("x")',
])('a neuron that returns %s fails its checks', (result) => {
  const messages = run(`function neuron(): any { return ${result}; }\n0;`);
  expect(errorOf(messages)).toBe('');
  expect(passed(messages)).toBe(0);
  expect(messages.at(-1)).toEqual({ kind: 'done' });
});

test.each([
  'null',
  'undefined',
  '"text"',
  '7n',
  'Symbol("s")',
  '{ get message() { throw new Error("no"); } }',
  'Object.defineProperty(new Error(), "message", { get() { throw 1; } })',
  'Object.defineProperty(new Error(), "name", { value: { toString() { throw 1; } } })',
  'new Proxy(new Error("x"), { getPrototypeOf() { throw 1; } })',
  '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()',
])('throw %s is told, and the run ends', (thrown) => {
  const messages = run(`throw ${thrown};`);
  expect(errorOf(messages)).not.toBe('');
  expect(messages.at(-1)).toEqual({ kind: 'done' });
});

test('values shown by the program’s own name are capped as lines are', () => {
  const messages = run('for (let i = 0; i < 5000; i++) $$book.value(i);');
  expect(messages.filter(({ kind }) => kind === 'value')).toHaveLength(CAPS.lines);
});

test.each(['lodash', '__proto__', 'constructor', 'https://example.com/x.js', './x.ts'])(
  'no module is called %s',
  (name) => {
    expect(errorOf(run(`import { x } from '${name}';`))).toBe(
      `SyntaxError: There is no module called '${name}'`,
    );
  },
);

test('a comment of old scripts does not hide the brackets that would leave the program open', () => {
  const breakout = `let y = 2;
y <!--y; f(() => {{
}}, undefined); globalThis.outside = true; $$runtime.start(async () => {{
0 <!--y; }}); var z;`;
  expect(() => prepareCell(breakout, 1)).not.toThrow();
  expect(() => writeProgram({ runtime, cells: [breakout], exercise: neuron })).toThrow(CodeError);
});
