// Measures the engine beside its rivals on the same work in one run: in Node, or with --page in
// Chromium, and there the pages of the book as well.
import { execSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { broken, COMPARED, comparison, pages } from '../tests/bench/report.mjs';

const folder = 'tests/bench';
const inPage = process.argv.includes('--page');

if (!existsSync(`${folder}/node_modules`)) {
  console.log('Installing the rivals …');
  execSync('npm ci --loglevel=error --no-fund --no-audit', { cwd: folder, stdio: 'inherit' });
}

// What follows imports the rivals, so only now.
const { measure } = await import(`../tests/bench/${inPage ? 'in-chromium' : 'in-node'}.mjs`);
const { where, version, rates, rows } = await measure();

const load = loadavg()[0].toFixed(1);
const report = [
  `## ${where} ${version}, ${cpus()[0].model.trim()}\n`,
  `Written by \`npm run bench${inPage ? ' -- --page' : ''}\`, at a load average of ${load} on\n${cpus().length} processors.\n`,
  COMPARED,
  ...Object.entries(rates).map(([name, results]) => comparison(name, results)),
  ...(rows ? [pages(rows)] : []),
].join('\n');

const file = `${folder}/REPORT-${where.toLowerCase()}.md`;
writeFileSync(file, report);
console.log(`\n${report}\nWritten to ${file}.`);

const missed = Object.entries(rates).flatMap(([name, results]) => broken(name, results));
for (const line of missed) console.error(`Not reached: ${line}`);
process.exit(missed.length > 0 ? 1 : 0);
