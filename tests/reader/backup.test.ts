import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP, backupName, writeBackup } from '../../src/reader/backup.ts';
import { LONGEST_CODE } from '../../src/reader/code-store.ts';
import { NO_MEMORY } from '../../src/reader/memory.ts';
import { BackupError, LARGEST_BACKUP, readBackup } from '../../src/reader/read-backup.ts';
import { anyMemory } from './any-memory.ts';

const SAVED = Date.UTC(2026, 10, 26, 18, 30);

test('what is written is read back whole', () => {
  fc.assert(
    fc.property(anyMemory, fc.integer({ min: 0, max: 4e12 }), (memory, saved) => {
      expect(readBackup(writeBackup({ saved, memory }))).toEqual({ saved, memory });
    }),
  );
});

test('a file can be read by a person too', () => {
  const memory = { ...NO_MEMORY, code: { neuron: 'function neuron() {\n  return 0;\n}' } };
  const lines = writeBackup({ saved: SAVED, memory }).split('\n');
  expect(lines).toContain('  "format": "the-backward-pass/progress",');
  expect(lines).toContain('  "saved": "2026-11-26T18:30:00.000Z",');
  expect(lines).toContain('      "  return 0;",');
});

test('a file is named after the day where the reader is', () => {
  expect(backupName(new Date(2026, 0, 5, 23, 59).getTime())).toBe(
    'the-backward-pass-2026-01-05.json',
  );
});

/** A file of each version there ever was, as it was written then. */
const EVER_WRITTEN = {
  1: `{
  "format": "the-backward-pass/progress",
  "version": 1,
  "saved": "2026-11-26T18:30:00.000Z",
  "chapters": { "loss": { "finished": true } },
  "answers": {
    "silent-input": { "answer": "w2", "correct": true, "at": 1795717800000 },
    "neuron": { "answer": "3/5", "correct": false }
  },
  "code": { "neuron": ["function neuron(x, w, b) {", "  return 0;", "}"] },
  "earlierCode": { "neuron": [["// first try"], ["// second", ""]] },
  "network": { "network": { "layers": [] }, "madeIn": "chapter 3" },
  "conventions": { "loss": "sum", "layout": "rows", "sign": "gradient" }
}
`,
} as const;

test('every version there ever was is read', () => {
  expect(Object.keys(EVER_WRITTEN).map(Number)).toEqual(
    Array.from({ length: BACKUP.version }, (_, i) => i + 1),
  );
  for (const text of Object.values(EVER_WRITTEN)) {
    expect(readBackup(text)).toEqual({
      saved: SAVED,
      memory: {
        chapters: { loss: { finished: true } },
        answers: {
          'silent-input': { answer: 'w2', correct: true, at: 1795717800000 },
          neuron: { answer: '3/5', correct: false },
        },
        code: { neuron: 'function neuron(x, w, b) {\n  return 0;\n}' },
        earlierCode: { neuron: ['// first try', '// second\n'] },
        network: { network: { layers: [] }, madeIn: 'chapter 3' },
        conventions: { loss: 'sum', layout: 'rows', sign: 'gradient' },
      },
    });
  }
});

const fields = JSON.parse(EVER_WRITTEN[1]);
const withFields = (change: Record<string, unknown>) => JSON.stringify({ ...fields, ...change });
const inPart = (part: string, json: string) =>
  EVER_WRITTEN[1].replace(new RegExp(`"${part}": {`), `"${part}": { ${json}, `);

describe('a file is refused in words', () => {
  test.each([
    ['empty', '', 'damaged'],
    ['cut off', EVER_WRITTEN[1].slice(0, 300), 'damaged'],
    ['a page of the web', '<!doctype html>', 'damaged'],
    ['null', 'null', 'no file of progress'],
    ['a list', '[]', 'no file of progress'],
    ['a deep nest', `${'['.repeat(2e5)}${']'.repeat(2e5)}`, ''],
    ['another program’s', '{"format":"elsewhere"}', 'no file of progress'],
    [
      'a state of the playground',
      '{"format":"the-backward-pass/playground","version":1,"state":{}}',
      'no file of progress',
    ],
    ['without a version', withFields({ version: undefined }), 'in which version'],
    ['of version 0', withFields({ version: 0 }), 'in which version'],
    ['of version “constructor”', withFields({ version: 'constructor' }), 'in which version'],
    ['too new', withFields({ version: BACKUP.version + 1 }), 'newer edition'],
    ['without a date', withFields({ saved: 'yesterday' }), 'when it was saved'],
    ['with a list of answers', withFields({ answers: [] }), '“answers” is damaged'],
    ['with code as a number', withFields({ code: { neuron: 7 } }), '“neuron”, in “code”'],
    ['with code as a text', withFields({ code: { neuron: 'x' } }), '“neuron”, in “code”'],
    [
      'with code that is too long',
      withFields({ code: { neuron: ['x'.repeat(LONGEST_CODE + 1)] } }),
      'too long',
    ],
    ['with earlier code in one list', withFields({ earlierCode: { neuron: ['x'] } }), 'damaged'],
    [
      'with an answer as a number',
      inPart('answers', '"loss": {"answer":1,"correct":true}'),
      '“loss”',
    ],
    [
      'with “right” as a word',
      inPart('answers', '"loss": {"answer":"","correct":"yes"}'),
      '“loss”',
    ],
    [
      'with a prototype',
      inPart('answers', '"__proto__": {"answer":"","correct":true}'),
      'cannot be',
    ],
    ['with a prototype of code', inPart('code', '"__proto__": ["x"]'), 'cannot be'],
    ['with a script for a name', inPart('chapters', '"<script>": {"finished":true}'), 'cannot be'],
    ['with a damaged network', withFields({ network: 7 }), 'network'],
    [
      'with a deep network',
      EVER_WRITTEN[1].replace('"layers": []', `"layers": ${'['.repeat(1e5)}${']'.repeat(1e5)}`),
      '',
    ],
    [
      'with a huge network',
      withFields({ network: { network: 'x'.repeat(1e5), madeIn: 'chapter 3' } }),
      'network',
    ],
    [
      'with more answers than questions',
      withFields({
        answers: Object.fromEntries(
          Array.from({ length: 1e4 }, (_, i) => [`q-${i}`, { answer: '', correct: true }]),
        ),
      }),
      'too long',
    ],
    ['too large', ' '.repeat(LARGEST_BACKUP + 1), 'too large'],
  ])('%s', (_, text, reason) => {
    expect(() => readBackup(text)).toThrow(BackupError);
    expect(() => readBackup(text)).toThrow(reason);
    expect(({} as { answer?: unknown }).answer).toBeUndefined();
  });

  test('whatever it holds', () => {
    const part = fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()));
    const file = fc.record(
      { chapters: part, answers: part, code: part, earlierCode: part, network: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(file, (some) => {
        const text = JSON.stringify({ ...fields, ...some }, (_, value) =>
          typeof value === 'bigint' ? `${value}` : value,
        );
        try {
          const { memory } = readBackup(text);
          for (const { answer, correct } of Object.values(memory.answers)) {
            expect([typeof answer, typeof correct]).toEqual(['string', 'boolean']);
          }
          for (const code of Object.values(memory.code)) expect(typeof code).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(BackupError);
        }
      }),
    );
  });
});

test('what is in a file beside what is kept is left out', () => {
  const text = inPart('answers', '"loss": {"answer":"a","correct":true,"at":-1,"extra":1}');
  expect(readBackup(text).memory.answers.loss).toEqual({ answer: 'a', correct: true });
});
