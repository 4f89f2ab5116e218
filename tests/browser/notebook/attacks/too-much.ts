import { type Attack, NONE_PASS } from './attack.ts';

const TOO_LONG = 'Ended after 2 seconds. Is there a loop that never stops?';

/** Each takes the two seconds. */
export const ENDLESS: readonly Attack[] = [
  ['while (true);', TOO_LONG],
  ['for (;;) await null;', TOO_LONG],
  ['await new Promise(() => {});', TOO_LONG],
  ['for (;;) console.log("x".repeat(5000));', TOO_LONG],
  ['/^(a+)+$/.test("a".repeat(50) + "b");', TOO_LONG],
  ['function neuron() { return { get x() { for (;;); } }; }', TOO_LONG],
  [
    'const hoard = []; for (;;) hoard.push(new Array(1e5).fill({}).map(() => [1.5]));',
    /Ended after|could not be run|memory/,
  ],
];

/** More than there is room for, at once. */
export const GREEDY: readonly Attack[] = [
  [
    'function neuron(...x) { return neuron(...x); }',
    'RangeError: Maximum call stack size exceeded',
  ],
  ['const dive = () => dive(); dive();', 'A function calls itself again and again'],
  [
    'const all = []; for (;;) all.push(new Float64Array(2 ** 30).fill(1));',
    /The code asked for more memory than there is|Ended after/,
  ],
  ['let text = "x"; for (;;) text += text;', 'RangeError: Invalid string length'],
  ['new Array(-1);', 'A list was made with a length'],
  ['function neuron() { return new Array(1e6).fill("x".repeat(1e3)); }', NONE_PASS],
  [
    'function neuron() { let deep = []; for (let i = 0; i < 1e5; i++) deep = [deep]; return deep; }',
    NONE_PASS,
  ],
];

/** Far more output than a run may have, and then an honest end. */
export const FLOODS: readonly Attack[] = [
  ['for (let i = 0; i < 1e5; i++) console.log(i);', '… (more than 1000 lines)'],
  ['for (let i = 0; i < 1e5; i++) console.error("x".repeat(1e4));', '… (more than 1000 lines)'],
  ['for (let i = 0; i < 1e4; i++) $$book.value(i);', NONE_PASS],
  ['for (let i = 0; i < 3e4; i++) $$book.cell(i);', 'The code sent too much.'],
  [
    'import { progress } from "notebook"; for (let i = 0; i < 1e4; i++) progress(i / 1e4, "x");',
    NONE_PASS,
  ],
  ['import { data } from "notebook"; for (let i = 0; i < 1e4; i++) data("loss", [i]);', NONE_PASS],
  [
    'import { curve } from "notebook"; for (let i = 0; i < 60; i++) curve(new Float64Array(4e3));',
    NONE_PASS,
  ],
  [
    'import { matrix } from "notebook"; matrix(new Array(500).fill(new Array(500).fill(1)));',
    NONE_PASS,
  ],
];
