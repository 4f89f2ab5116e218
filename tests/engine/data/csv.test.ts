import { array, assert, constantFrom, double, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_LIMITS, DataError, parseCsv } from '../../../src/engine/data/index.ts';

const plain = 'width,height,kind\n1,2,cat\n3,4,dog\n5,6,cat\n7,8,bird\n';

describe('a table of classes', () => {
  test('takes names from the header and the class from the last column', () => {
    const dataset = parseCsv(plain);
    expect(dataset).toMatchObject({ name: 'your data', kind: 'classification', size: 4 });
    expect(dataset.inputNames).toEqual(['width', 'height']);
    expect([...dataset.inputs]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(dataset.classNames).toEqual(['bird', 'cat', 'dog']);
    expect([...dataset.labels]).toEqual([1, 2, 1, 0]);
  });

  test.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['no line end at the end', plain.trimEnd()],
    ['blank lines', `\n${plain.replaceAll('\n', '\n\n')}  \n,,\n`],
    ['spaces about the fields', plain.replaceAll(',', ' ,  ')],
    ['everything quoted', plain.replace(/[^,\n]+/g, '"$&"')],
  ])('reads the same with %s', (_, text) => {
    expect(parseCsv(text)).toEqual(parseCsv(plain));
  });

  test('keeps delimiters, doubled quotes and line ends inside quotation marks', () => {
    const text = '"a, b","c ""d""",e\n1,2,"x\ny"\n3,4,"x;z"\n5,6,"x\ny"\n7,8,"x;z"';
    const dataset = parseCsv(text);
    expect(dataset.inputNames).toEqual(['a, b', 'c "d"']);
    expect(dataset.classNames).toEqual(['x\ny', 'x;z']);
    expect(dataset).toMatchObject({ kind: 'binary', size: 4 });
  });

  test('is not misled by delimiters inside quotation marks', () => {
    const dataset = parseCsv('1,2,"p;q"\n3,4,"r;s"\n5,6,"p;q"\n7,8,"r;s"\n');
    expect(dataset).toMatchObject({ inputCount: 2, classNames: ['p;q', 'r;s'] });
  });

  test('sorts whole-number classes by value', () => {
    const dataset = parseCsv('0,10\n0,9\n0,100\n0,9.0\n');
    expect(dataset.classNames).toEqual(['9', '10', '100']);
    expect([...dataset.labels]).toEqual([1, 0, 2, 0]);
    expect(dataset.inputNames).toEqual(['column 1']);
  });

  test('takes another column for the target, by name or number', () => {
    const text = 'kind,width,height\ncat,1,2\ndog,3,4\ncat,5,6\nbird,7,8\n';
    for (const target of ['kind', 1]) {
      const dataset = parseCsv(text, { target, name: 'pets' });
      expect(dataset).toEqual({ ...parseCsv(plain), name: 'pets' });
    }
  });

  test('has its guesses overruled', () => {
    const years = '1990,1991,1992\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n';
    expect(parseCsv(years)).toMatchObject({ size: 5, classNames: ['0', '1', '1992'] });
    const headed = parseCsv(years, { header: true });
    expect(headed).toMatchObject({ size: 4, inputNames: ['1990', '1991'], kind: 'binary' });
    const values = parseCsv(years, { targetKind: 'values' });
    expect(values).toMatchObject({
      kind: 'regression',
      targets: Float64Array.of(1992, 0, 1, 0, 1),
    });
    const halves = parseCsv('1,0.5\n2,1.5\n3,0.5\n4,1.5\n', { targetKind: 'classes' });
    expect(halves.classNames).toEqual(['0.5', '1.5']);
    const cut = parseCsv('1|2,0\n3|4,1\n'.replaceAll('|', '\t').repeat(2), {
      delimiter: '\t',
      targetKind: 'classes',
    });
    expect(cut.classNames).toEqual(['2,0', '4,1']);
  });
});

describe('a table of values', () => {
  test('reads signs, exponents and bare points', () => {
    const dataset = parseCsv('x,y\n-1.5,+.5\n1e3,2.\n-2E-2,1e-3\n0,0.25\n');
    expect(dataset).toMatchObject({ kind: 'regression', inputNames: ['x'], targetNames: ['y'] });
    expect([...dataset.inputs]).toEqual([-1.5, 1000, -0.02, 0]);
    expect([...dataset.targets]).toEqual([0.5, 2, 0.001, 0.25]);
  });

  test('reads decimal commas between semicolons', () => {
    const dataset = parseCsv('1,5;2,5\n3,5;4,5\n-0,5;6,25e1\n,5;8\n');
    expect([...dataset.inputs]).toEqual([1.5, 3.5, -0.5, 0.5]);
    expect([...dataset.targets]).toEqual([2.5, 4.5, 62.5, 8]);
  });

  test('whole numbers of more than 50 kinds are values', () => {
    const lines = (kinds: number) => Array.from({ length: 60 }, (_, i) => `${i},${i % kinds}\n`);
    expect(parseCsv(lines(50).join('')).kind).toBe('classification');
    expect(parseCsv(lines(51).join('')).kind).toBe('regression');
  });

  test('comes back from what was written', () => {
    const number = double({ noNaN: true, min: -1e100, max: 1e100 });
    const delimiter = constantFrom(',' as const, ';' as const, '\t' as const);
    const rows = array(record({ x: number, y: number }), { minLength: 4, maxLength: 20 });
    assert(
      property(rows, delimiter, (written, mark) => {
        const text = written.map(({ x, y }) => `${x}${mark}${y}`).join('\n');
        const dataset = parseCsv(text, { targetKind: 'values' });
        // CSV has no −0: String(−0) is 0.
        expect([...dataset.inputs]).toEqual(written.map(({ x }) => x + 0));
        expect([...dataset.targets]).toEqual(written.map(({ y }) => y + 0));
      }),
    );
  });
});

describe('whatever the text, a data set or a DataError', () => {
  function sound(text: string): void {
    try {
      const dataset = parseCsv(text);
      expect(dataset.size).toBeGreaterThanOrEqual(CSV_LIMITS.fewestRows);
      expect(dataset.inputs).toHaveLength(dataset.size * dataset.inputCount);
      expect(dataset.targets).toHaveLength(dataset.size * dataset.targetCount);
      expect(dataset.inputs.every(Number.isFinite)).toBe(true);
      expect(dataset.targets.every(Number.isFinite)).toBe(true);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      expect(error.message.length).toBeLessThan(200);
    }
  }

  test('any text', () => {
    assert(property(string({ unit: 'binary', maxLength: 200 }), sound), { numRuns: 500 });
  });

  test('anything made of what tables are made of', () => {
    const piece = constantFrom(
      ...['1', '2.5', '-3', 'a', 'NaN', '?', '1e999', '"', '""', '"x"', ' ', '\uFEFF'],
      ...[',', ',', ';', '\t', '\n', '\n', '\r\n', '\r', '\0'],
    );
    const text = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    assert(property(text, sound), { numRuns: 3000 });
  });

  test('nearly sound tables', () => {
    const field = constantFrom('1', '2', '0.5', '7', '1', 'x', '');
    const row = array(field, { minLength: 3, maxLength: 3 }).map((fields) => fields.join(','));
    const text = array(row, { minLength: 3, maxLength: 12 }).map((rows) => rows.join('\n'));
    assert(property(text, sound), { numRuns: 1000 });
  });

  test('long texts that are no tables', () => {
    for (const piece of ['"', '""', ',', '\n', 'a', '",', '"\n', ',\n', '1,', '\r']) {
      sound(piece.repeat(1_000_000));
    }
  });
});
