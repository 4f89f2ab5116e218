import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'content/measured/speeds.json';

/** Puts a run into the data file that the book shows, in the place of the last one there. */
export function keep({ rows, command, ...run }) {
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).runs : [];
  const runs = [...before.filter(({ where }) => where !== run.where), run].sort((a, b) =>
    a.where < b.where ? -1 : 1,
  );
  // Four digits: the next run gives others.
  const short = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  writeFileSync(FILE, `${JSON.stringify({ runs }, short, 2)}\n`);
  return FILE;
}
