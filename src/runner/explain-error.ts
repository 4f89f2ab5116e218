/** What the usual errors mean, in plain words; the groups of a pattern go into its sentence. */
const MEANINGS: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /(fetch|XMLHttpRequest|WebSocket|importScripts|Worker|localStorage|indexedDB|document|window) is not defined/,
    (name) =>
      `Code in this book runs by itself, without a page or a network: there is no ${name} here.`,
  ],
  [
    /(\S+) is not defined/,
    (name) =>
      `Nothing is called ${name} at this point. Is it spelled as where it was declared? What the engine has must be imported: import { … } from 'engine'.`,
  ],
  [
    /Cannot access '(\S+)' before initialization/,
    (name) => `${name} is used above the line that gives it its value.`,
  ],
  [
    /Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(.*?)'\)/,
    (what, name) =>
      `What stands before ${/^\d+$/.test(name) ? `[${name}]` : `.${name}`} is ${what}: often an index past the end, or one [ ] too many.`,
  ],
  [
    /(\S+) is not a function/,
    (name) =>
      `${name} is called like a function and is something else. Is there an operator missing before the bracket?`,
  ],
  [/(\S+) is not iterable/, (name) => `${name} is gone through like a list and is none.`],
  [
    /Assignment to constant variable|Cannot assign to '?(\S+)'? because it is a constant/,
    () => 'A const keeps its first value. Declare it with let if it is to change.',
  ],
  [
    /Identifier '(\S+)' has already been declared/,
    (name) =>
      `There is a ${name} already. All cells of a chapter share one scope: choose another name, or assign without const or let.`,
  ],
  [
    /Maximum call stack size exceeded|too much recursion/,
    () => 'A function calls itself again and again without coming to an end.',
  ],
  [
    /Invalid array length/,
    () => 'A list was made with a length that is negative, no whole number, or far too large.',
  ],
  [
    /Array buffer allocation failed|out of memory/i,
    () => 'The code asked for more memory than there is.',
  ],
  [/Unterminated string/, () => 'A text has an opening quotation mark and no closing one.'],
  [/Unterminated template/, () => 'A text in backquotes is not closed.'],
  [
    /Unexpected token/,
    () =>
      'The line cannot be read from here on. Often a bracket, a comma or an operator is missing just before.',
  ],
  [
    /'return' outside of function/,
    () => 'return belongs inside a function. A cell shows the value of its last line.',
  ],
  [
    /'(\S+)' has nothing called (\S+)/,
    (module, name) =>
      `The module ${module} has no ${name}. Its names are written exactly as in the book.`,
  ],
  [
    /There is no module called/,
    () => "Code in this book imports from 'engine', 'notebook' and 'data', and from nowhere else.",
  ],
  [
    /dynamically imported module/,
    () => "Nothing is loaded while code runs. Put import { … } from 'engine' on a line of its own.",
  ],
  [
    /Cannot (?:assign to read only|redefine|delete) property|is not extensible/,
    () =>
      'It belongs to something that stays as it is: to JavaScript or the engine, or to an object that was frozen.',
  ],
  [
    /Cannot mix BigInt/,
    () => 'A number that ends in n is a BigInt, and does not mix with ordinary numbers.',
  ],
  [
    /Evaluating a string as JavaScript violates|call to eval\(\) blocked|call to Function\(\) blocked/,
    () => 'Text is not run as code here: eval and Function are switched off.',
  ],
];

/** Says in a sentence what an error usually means, or ''. */
export function explainError(said: string): string {
  for (const [pattern, sentence] of MEANINGS) {
    const match = pattern.exec(said);
    if (match) return sentence(...match.slice(1));
  }
  return '';
}
