import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseWorkedSolution, solve } from '../../src/engine/solve/index.ts';

const book = resolve(import.meta.dirname, '../..');
const mazur = readFileSync(join(book, 'tests/engine/solve/networks/mazur.json'), 'utf8');
const solution = solve(parseWorkedSolution(mazur));

const elsewhere = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));
writeFileSync(join(elsewhere, 'net.json'), mazur);

/** Types a command line in some folder, the book's or another. */
function type(command: string, cwd: string, input = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return { status, stdout, stderr };
}

const solveElsewhere = (rest: string, input = '') =>
  type(`npm --prefix "${book}" run --silent solve -- ${rest}`, elsewhere, input);

function expectSolution(result: ReturnType<typeof type>, expected: unknown = solution): void {
  expect({ ...result, stdout: '' }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(JSON.parse(result.stdout)).toEqual(expected);
}

describe('a right network', () => {
  test('in a file is solved', () => {
    expectSolution(type('npm run --silent solve -- tests/engine/solve/networks/mazur.json', book));
  });

  test('is found from where the command was typed, not from the book', () => {
    expectSolution(solveElsewhere('net.json'));
    expectSolution(solveElsewhere(`"${join(elsewhere, 'net.json')}"`));
  });

  test('is read from standard input', () => {
    expectSolution(solveElsewhere('', mazur));
    expectSolution(solveElsewhere('-', mazur));
  });

  test('may have a byte order mark and Windows line ends', () => {
    expectSolution(solveElsewhere('-', `\uFEFF${mazur.replaceAll('\n', '\r\n')}`));
  });

  test('may be large', () => {
    const matrix = (rows: number, columns: number) =>
      Array.from({ length: rows }, (_, j) =>
        Array.from({ length: columns }, (_, k) => ((j * 7 + k * 3) % 11) / 100),
      );
    const network = JSON.stringify({
      layers: [
        { weights: matrix(100, 784), biases: Array(100).fill(0), activation: 'relu' },
        { weights: matrix(10, 100), biases: Array(10).fill(0), activation: 'softmax' },
      ],
      loss: 'cross-entropy',
      examples: matrix(100, 784).map((input) => ({ input, target: [1, ...Array(9).fill(0)] })),
    });
    expect(network.length).toBeGreaterThan(500_000);
    expectSolution(solveElsewhere('', network), solve(parseWorkedSolution(network)));
  });

  test('is no trouble to who reads only its beginning', () => {
    const examples = Array(20_000).fill(JSON.parse(mazur).examples[0]);
    writeFileSync(join(elsewhere, 'many.json'), JSON.stringify({ ...JSON.parse(mazur), examples }));
    const command = `npm --prefix "${book}" run --silent solve -- many.json | head -c 1`;
    expect(type(`set -o pipefail; ${command}`, elsewhere)).toEqual({
      status: 0,
      stdout: '{',
      stderr: '',
    });
  });
});

describe('wrong input: one line on stderr, nothing on stdout, status 2', () => {
  const edited = (edit: (network: ReturnType<typeof JSON.parse>) => void) => {
    const network = JSON.parse(mazur);
    edit(network);
    return JSON.stringify(network);
  };

  test.each([
    [
      'a row too long',
      '-',
      edited((n) => n.layers[1].weights[0].push(1)),
      'layers[1].weights[0] has 3 entries, expected 2',
    ],
    ['a key missing', '', edited((n) => delete n.loss), 'loss is missing'],
    ['not JSON', '', '{"layers":\n[}', 'line 2, column 2: not JSON: expected a value, got "}"'],
    ['nothing', '', '', 'line 1, column 1: not JSON: expected a value, got the end of the text'],
    ['no file', 'nowhere.json', '', 'cannot read "nowhere.json": there is no such file'],
    ['a folder', '.', '', 'cannot read ".": it is a directory'],
    ['two files', 'net.json net.json', '', 'solve takes one file, or - for standard input'],
    ['no end', '/dev/zero', '', 'the text has more than 8000000 characters'],
  ])('%s', (_, rest, input, message) => {
    expect(solveElsewhere(rest, input)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\n`,
    });
  });
});

test('divergence: status 3', () => {
  const network = {
    layers: [
      { weights: [[1]], biases: [0], activation: 'identity' },
      { weights: [[1]], biases: [0], activation: 'identity' },
    ],
    loss: 'half-squared-error',
    examples: [{ input: [1], target: [2] }],
    ...{ learningRate: 10, updates: 1000 },
  };
  const { status, stdout, stderr } = solveElsewhere('', JSON.stringify(network));
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^diverged at update \d, layer 2\n$/);
});
