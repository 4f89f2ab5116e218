import type { Fault } from './fault.ts';

/** Not JSON, or not the JSON of one object. */
export const textFaults: Fault[] = [
  ['empty', '', 'line 1, column 1: not JSON: expected a value, got the end of the text'],
  ['blank', ' \r\n\t', 'line 2, column 2: not JSON: expected a value, got the end of the text'],
  ['a word', 'mazur', 'line 1, column 1: not JSON: expected a value, got "mazur"'],
  ['NaN', '{"loss": NaN}', 'line 1, column 10: not JSON: expected a value, got "NaN"'],
  ['Infinity', '[-Infinity]', 'line 1, column 2: not JSON: expected a value, got "-Infinity"'],
  ['plus sign', '[\n+1]', 'line 2, column 1: not JSON: expected a value, got "+1"'],
  ['bare point', '[.5]', 'line 1, column 2: not JSON: expected a value, got ".5"'],
  ['point at the end', '[5.]', 'line 1, column 3: not JSON: expected "," or "]", got "."'],
  ['leading zero', '[01]', 'line 1, column 3: not JSON: expected "," or "]", got "1"'],
  ['comma at the end', '[1,]', 'line 1, column 4: not JSON: expected a value, got "]"'],
  [
    'comma at the end of an object',
    '{"a":1,}',
    'line 1, column 8: not JSON: expected a key in double quotes, got "}"',
  ],
  [
    'single quotes',
    "{'a':1}",
    'line 1, column 2: not JSON: expected a key in double quotes, got "\'"',
  ],
  ['no colon', '{"a" 1}', 'line 1, column 6: not JSON: expected ":", got "1"'],
  ['no comma', '{"a":1\r\n"b":2}', 'line 2, column 1: not JSON: expected "," or "}", got "\\""'],
  [
    'a comment',
    '{"a":1} // x',
    'line 1, column 9: not JSON: expected the end of the text, got "/"',
  ],
  ['two values', '{}\r{}', 'line 2, column 1: not JSON: expected the end of the text, got "{"'],
  [
    'unclosed',
    '[[1,2]',
    'line 1, column 7: not JSON: expected "," or "]", got the end of the text',
  ],
  ['open string', '["a]', 'line 1, column 2: not JSON: a string without end'],
  [
    'line break in a string',
    '["a\nb"]',
    'line 1, column 2: not JSON: a string with a line break or a wrong escape in it',
  ],
  [
    'wrong escape',
    '["\\x"]',
    'line 1, column 2: not JSON: a string with a line break or a wrong escape in it',
  ],
  ['no-break space', '[\u00a01]', 'line 1, column 2: not JSON: expected a value, got "\u00a0"'],
  ['control character', '[\u0007]', 'line 1, column 2: not JSON: expected a value, got "\\u0007"'],
  ['key twice', '{"a":1,\n "a":2}', 'line 2, column 2: the key "a" is given twice'],
  ['deep brackets', '['.repeat(99), 'line 1, column 17: more than 16 brackets deep'],
  ['null', 'null', 'the network is null, expected an object'],
  ['a number', '-1.5', 'the network is -1.5, expected an object'],
  ['a string', '"x"', 'the network is "x", expected an object'],
  ['an array', '[{}]', 'the network is an array, expected an object'],
  ['too long', ' '.repeat(8_000_001), 'the text has more than 8000000 characters'],
];
