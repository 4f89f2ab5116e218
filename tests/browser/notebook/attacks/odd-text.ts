import { type Attack, NONE_PASS, WRONG } from './attack.ts';

/** What cannot be read, and where it stops making sense. */
export const UNREADABLE: readonly Attack[] = [
  ['function neuron() {', 'SyntaxError: Unexpected token line 1'],
  [`${WRONG}\n});`, 'SyntaxError: Unexpected token line 2'],
  [`${WRONG}\n\n}}, undefined); postMessage(1); (async () => {{`, 'Unexpected token line 3'],
  ['const x = 1;\nconst y = = 2;', 'Unexpected token line 2'],
  ['if (1 {', 'Unexpected token, expected ")" line 1'],
  [`${WRONG} /*`, 'Unterminated comment line 1'],
  ['const x = "abc', 'Unterminated string constant line 1'],
  ['const x = `abc', 'Unterminated template line 1'],
  ['const x = `${', 'Unexpected token line 1'],
  ['const x = /abc', 'Unterminated regular expression line 1'],
  ['/(/;', 'Unterminated group line 1'],
  ['return 7;', "'return' outside of function line 1"],
  ['break;', 'Unsyntactic break line 1'],
  ['await = 1;', 'Unexpected token line 1'],
  ['1 = 2;', 'Assigning to rvalue line 1'],
  ['const x = 1; const x = 2;', "Identifier 'x' has already been declared"],
  ['class A { constructor() {} constructor() {} }', 'Duplicate constructor'],
  ['function neuron(x, x) {}', 'Argument name clash'],
  ['010;', 'Invalid number line 1'],
  ['with (Math) { tanh(1); }', 'Unexpected token line 1'],
  ['type T = ;', 'Unexpected token line 1'],
  ['@decorated class Neuron {}', "Unexpected character '@' line 1"],
  ['const x = <div>{1}</div>;', 'Unterminated regular expression'],
  ['</script><script>alert(1)</script>', 'Unexpected token line 1'],
  ['import.meta.url;', "Cannot use 'import.meta' outside a module"],
  ['let a\u0000b = 1;', 'Unexpected character'],
  ['import { x } from "lodash";', "There is no module called 'lodash'"],
  ['import { nothing } from "engine";', "'engine' has nothing called nothing"],
  ['import "https://example.com/x.js";', 'There is no module called'],
  ['import fs = require("fs"); fs;', 'require is not defined'],
];

/** Odd text that is sound all the same. */
export const HARMLESS: readonly Attack[] = [
  ['"</script>\u2028\u2029<!-- ";', NONE_PASS],
  ['\uFEFFlet x = 1;', NONE_PASS],
  ['let x = 1; //# sourceURL=https://example.com/x.js', NONE_PASS],
  ['let x = 1; //# sourceMappingURL=https://example.com/x.map', NONE_PASS],
  ['let y = 1;\ny <!-- y;', NONE_PASS],
  ['let x = 1; // });', NONE_PASS],
].map(([code, says]): Attack => [`${WRONG}\n${code}`, says]);
