// Runs every test of the book, stage by stage; `quick` stops before the builds and the browser.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const quick = process.argv[2] === 'quick';
const results = [];

function stage(name, command, env = {}) {
  console.log(`\n— ${name} —`);
  const started = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  results.push({ name, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) });
}

const book = { BASE: '/book/' };

stage('types', 'astro check --minimumFailingSeverity warning');
stage('lint', 'biome ci --error-on-warnings .');
stage('unit and content', 'vitest run');
if (!quick) {
  stage('build', 'astro build --force --outDir dist');
  stage('build under a base path', 'astro build --force --outDir dist-under/book', book);
  stage('the built files', 'vitest run --config vitest.site.config.ts');
  const browser = findBrowser();
  if (browser) {
    stage('browser', 'playwright test', { ...book, CHROMIUM: browser });
  } else {
    console.error(
      'No browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
    results.push({ name: 'browser', passed: false, seconds: 0 });
  }
}

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
const failed = results.filter((result) => !result.passed).length;
console.log(`\nStages: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
