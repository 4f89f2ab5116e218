import { expect, test } from 'vitest';
import { type CsvOptions, DataError, parseCsv } from '../../../src/engine/data/index.ts';

interface Fault {
  fault: string;
  text: string;
  message: string;
  row?: number;
  column?: number;
  options?: CsvOptions;
}

const good = 'a,b,c\n1,2,x\n3,4,y\n5,6,x\n';

const faults: Fault[] = [
  { fault: 'no text', text: '', message: 'the file is empty' },
  { fault: 'blanks alone', text: ' \r\n\t\n\uFEFF', message: 'the file is empty' },
  { fault: 'delimiters alone', text: ',,\n,,\n', message: 'a table needs an input column' },
  { fault: 'a spreadsheet file', text: 'PK\u0003\u0004\0\0', message: 'this is not a text file' },
  { fault: 'one column', text: '1\n2\n3\n4\n', message: 'a table needs an input column' },
  { fault: 'too few rows', text: good, message: 'there are 3 rows of data; 4 to 20000 are read' },
  {
    fault: 'a word among the inputs',
    text: `${good}7,eight,y\n`,
    message: 'row 5, column 2: “eight” is not a number',
    row: 5,
    column: 2,
  },
  {
    fault: 'a word in the first row of a table without header',
    text: '1,two,x\n3,4,y\n5,6,x\n7,8,y\n',
    message: 'row 1, column 2: “two” is not a number',
    row: 1,
    column: 2,
  },
  ...['', ' ', 'NaN', 'nan', 'NA', 'n/a', '?', '""'].map((entry) => ({
    fault: `“${entry}” among the inputs`,
    text: `${good}7,${entry},y\n`,
    message: 'row 5, column 2: the value is missing',
    row: 5,
    column: 2,
  })),
  {
    fault: 'a word in a file with CRLF',
    text: `${good}7,eight,y\n`.replaceAll('\n', '\r\n'),
    message: 'row 5, column 2: “eight” is not a number',
    row: 5,
    column: 2,
  },
  {
    fault: 'a class missing where the file ends',
    text: `${good}7,8,`,
    message: 'row 5, column 3: the class is missing',
    row: 5,
    column: 3,
  },
  {
    fault: 'a short row between semicolons',
    text: `${good}7,y\n`.replaceAll(',', ';'),
    message: 'row 5, column 3: the row has length 2, expected 3',
    row: 5,
    column: 3,
  },
  {
    fault: 'a class missing',
    text: `${good}7,8,\n`,
    message: 'row 5, column 3: the class is missing',
    row: 5,
    column: 3,
  },
  {
    fault: 'a value missing',
    text: 'x,y\n1,1.5\n2,?\n3,3.5\n4,4.5\n',
    message: 'row 3, column 2: the value is missing',
    row: 3,
    column: 2,
  },
  {
    fault: 'a word among values',
    text: 'x,y\n1,1.5\n2,many\n3,3.5\n4,4.5\n',
    message: 'row 3, column 2: “many” is not a number',
    row: 3,
    column: 2,
  },
  ...['Infinity', '0x10', '1_000', '1.2.3', '5,1', '1.000,5', '٣', '1e', '--1'].map((entry) => ({
    fault: `${entry} for a number`,
    text: `${good}7,"${entry}",y\n`,
    message: `row 5, column 2: “${entry}” is not a number`,
    row: 5,
    column: 2,
  })),
  ...['1e999', '-1e101'].map((entry) => ({
    fault: `${entry} for a number`,
    text: `${good}7,${entry},y\n`,
    message: `row 5, column 2: “${entry}” is too large`,
    row: 5,
    column: 2,
  })),
  {
    fault: 'a long entry',
    text: `${good}7,${'z'.repeat(1000)},y\n`,
    message: `row 5, column 2: “${'z'.repeat(29)}…” is not a number`,
    row: 5,
    column: 2,
  },
  {
    fault: 'a short row, counted with the blank line before it',
    text: `${good}\n7,y\n`,
    message: 'row 6, column 3: the row has length 2, expected 3',
    row: 6,
    column: 3,
  },
  {
    fault: 'a long row',
    text: `${good}7,8,y,9\n`,
    message: 'row 5, column 4: the row has length 4, expected 3',
    row: 5,
    column: 4,
  },
  {
    fault: 'a quotation mark that is never closed',
    text: `${good}7,"8,y\n9,10,x\n`,
    message: 'row 5, column 2: a quotation mark is opened and never closed',
    row: 5,
    column: 2,
  },
  {
    fault: 'text after a closing quotation mark',
    text: `${good}7,"8"8,y\n`,
    message: 'row 5, column 2: there is text after the closing quotation mark',
    row: 5,
    column: 2,
  },
  {
    fault: 'one class',
    text: '1,x\n2,x\n3,x\n4,x\n',
    message: 'column 2: every example is of one class, “x”',
    column: 2,
  },
  {
    fault: 'too many classes',
    text: Array.from({ length: 51 }, (_, i) => `${i},c${i}\n`).join(''),
    message: 'column 2: there are 51 classes, more than 50',
    column: 2,
  },
  {
    fault: 'too many rows',
    text: '1,2\n'.repeat(20_002),
    message: 'row 20002: there are more than 20000 rows of data',
    row: 20_002,
  },
  {
    fault: 'one row too many, without header',
    text: '1,2\n'.repeat(20_001),
    message: 'there are 20001 rows of data; 4 to 20000 are read',
  },
  {
    fault: 'too many columns',
    text: `${'1,'.repeat(200)}1\n`.repeat(4),
    message: 'row 1: 201 columns, more than 200',
    row: 1,
  },
  {
    fault: 'too many characters',
    text: '1,2\n'.repeat(1_250_001),
    message: 'the file has more than 5000000 characters',
  },
  {
    fault: 'a target that is not in the header',
    text: `${good}7,8,y\n`,
    message: 'there is no column “d”',
    options: { target: 'd' },
  },
  ...[0, 4, -1, 1.5, NaN].map((target) => ({
    fault: `column ${target} for target`,
    text: `${good}7,8,y\n`,
    message: `there is no column ${target}`,
    options: { target },
  })),
];

test.each(faults)('$fault', ({ text, message, row, column, options }) => {
  let caught: unknown;
  try {
    parseCsv(text, options);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DataError);
  const error = caught as DataError;
  expect(error.message).toContain(message);
  expect({ row: error.row, column: error.column }).toEqual({
    row: row ?? null,
    column: column ?? null,
  });
});
