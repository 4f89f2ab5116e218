// Finds a Chromium for the browser tests: one already here, else Playwright's, else the system's.
// Debian's headless shell is the same browser without windows, and does a test in two thirds of the time.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  return [...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path));
}

function succeeds(command) {
  try {
    execSync(command, { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

/** Returns the path of a Chromium, installing one if need be; undefined if nothing works. */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  console.log('Installing a browser for the tests …');
  if (succeeds('npx --no-install playwright install chromium') && installed()) return installed();
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  succeeds(`${asRoot}apt-get update`);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (succeeds(`${asRoot}apt-get install -y ${name}`)) break;
  }
  return installed();
}
