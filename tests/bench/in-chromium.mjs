import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { timeBook } from './book.mjs';
import { serveBook } from './serve-book.mjs';
import { threadTime } from './thread-time.mjs';

/** Compares the engine with its rivals in a page, and times the pages of the book. */
export async function measure() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: set CHROMIUM to the path of a Chromium.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const book = await serveBook();
  try {
    const version = browser.version();
    const rates = await compareInPage(browser);
    return { where: 'Chromium', version, rates, rows: await timeBook(browser, book.address) };
  } finally {
    await browser.close();
    book.stop();
  }
}

async function compareInPage(browser) {
  const page = await browser.newPage();
  await page.exposeFunction('threadTime', await threadTime(page));
  await page.addScriptTag({ content: await bundle() });
  const rates = await page.evaluate(() => globalThis.bench.compareAll(globalThis.threadTime));
  await page.close();
  return rates;
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'compare-all.mjs')],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
