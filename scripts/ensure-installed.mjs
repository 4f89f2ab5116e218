// Installs the locked packages when they are missing or the lock has changed. Runs on plain Node 20.
// `--done`, after an install by hand: only takes note.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (process.argv.includes('--done')) {
  writeFileSync(stamp, wanted);
} else if (!isInstalled()) {
  // On stderr, because `npm run solve` keeps stdout for its answer.
  console.error('Installing the packages (about two minutes, once) …');
  // One command line for every shell: on Windows, npm is a .cmd file.
  execSync('npm ci --loglevel=error --no-fund --no-audit', { stdio: ['ignore', 2, 2] });
}
