// Prints the worked solution of a small network: npm run --silent solve -- net.json
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import {
  DivergenceError,
  FormatError,
  formatSolution,
  parseWorkedSolution,
  solve,
} from '../src/engine/solve/index.ts';
import { LONGEST_TEXT } from '../src/engine/solve/limits.ts';

const WRONG_INPUT = 2;
const DIVERGED = 3;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
};

function fail(status: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}

/** Reads a stream to its end, or to where it is too long for a network. */
async function readText(stream: Readable): Promise<string> {
  stream.setEncoding('utf8');
  let text = '';
  for await (const part of stream) {
    text += part;
    if (text.length > LONGEST_TEXT) break;
  }
  return text;
}

/** Reads the file named on the command line; npm tells where the command was typed. */
async function readInput(file: string): Promise<string> {
  if (file === '-') return readText(process.stdin);
  const { INIT_CWD = '.' } = process.env;
  return readText(createReadStream(resolve(INIT_CWD, file)));
}

async function main(file = '-', ...more: string[]): Promise<void> {
  if (more.length > 0) return fail(WRONG_INPUT, 'solve takes one file, or - for standard input');
  let text: string;
  try {
    text = await readInput(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return fail(WRONG_INPUT, `cannot read ${JSON.stringify(file)}: ${REASONS[code] ?? code}`);
  }
  try {
    process.stdout.write(formatSolution(solve(parseWorkedSolution(text))));
  } catch (error) {
    if (error instanceof FormatError) return fail(WRONG_INPUT, error.message);
    if (error instanceof DivergenceError) return fail(DIVERGED, error.message);
    throw error;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main(...process.argv.slice(2));
