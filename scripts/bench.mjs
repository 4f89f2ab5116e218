// Measures the engine beside its rivals on the same work in one run: in Node, or with --page in
// Chromium, and there the pages of the book as well. Ends with 1 where a promise is not kept.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const folder = 'tests/bench';
const inPage = process.argv.includes('--page');

install();

// What follows imports the rivals, so only now.
const { measure } = await import(`../${folder}/in-${inPage ? 'chromium' : 'node'}.mjs`);
const { bundleSize } = await import(`../${folder}/bundle-size.mjs`);
const { missed } = await import(`../${folder}/promises.mjs`);
const { report } = await import(`../${folder}/report.mjs`);
const { keep } = await import(`../${folder}/keep.mjs`);

const load = loadavg()[0];
const measured = await measure((what) => console.log(`Measuring ${what} …`));
const run = {
  ...measured,
  kilobytes: await bundleSize(),
  date: new Date().toISOString().slice(0, 10),
  machine: cpus()[0].model.trim(),
  processors: cpus().length,
  load: Number(load.toFixed(1)),
  rivals: rivals(),
  command: `npm run bench${inPage ? ' -- --page' : ''}`,
};

const file = `${folder}/REPORT-${run.where.toLowerCase()}.md`;
writeFileSync(file, report(run));
console.log(`\n${report(run)}\nWritten to ${file} and ${keep(run)}.`);

const lines = missed(run);
for (const line of lines) console.error(`Not reached: ${line}`);
process.exit(lines.length > 0 ? 1 : 0);

/** Installs the rivals where they are not, or not all, as the lock says. */
function install() {
  const installed = `${folder}/node_modules/.package-lock.json`;
  const isComplete =
    existsSync(installed) &&
    Object.entries(wanted()).every(([name, version]) => {
      const entry = JSON.parse(readFileSync(installed, 'utf8')).packages[`node_modules/${name}`];
      return entry?.version === version;
    });
  if (isComplete) return;
  console.log('Installing the rivals …');
  execSync('npm ci --loglevel=error --no-fund --no-audit', { cwd: folder, stdio: 'inherit' });
}

function wanted() {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).dependencies;
}

function rivals() {
  const { esbuild, ...versions } = wanted();
  return versions;
}
