import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { timeBook } from './book.mjs';
import { serveBook } from './serve-book.mjs';
import { threadTime } from './thread-time.mjs';

/** Compares the engine with its rivals in a page, and times the pages of the book. */
export async function measure(say) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: set CHROMIUM to the path of a Chromium.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const book = await serveBook();
  try {
    const version = browser.version();
    const measured = await compareInPage(browser, say);
    say('the pages of the book');
    const rows = await timeBook(browser, book.address);
    return { where: 'Chromium', version, ...measured, rows };
  } finally {
    await browser.close();
    book.stop();
  }
}

async function compareInPage(browser, say) {
  const page = await browser.newPage();
  await page.exposeFunction('threadTime', await threadTime(page));
  await page.exposeFunction('say', say);
  await page.evaluate((binaries) => {
    globalThis.TFJS_WASM = binaries;
  }, tfjsBinaries());
  await page.addScriptTag({ content: await bundle() });
  const measured = await page.evaluate(() =>
    globalThis.bench.compareAll(globalThis.threadTime, globalThis.say),
  );
  await page.close();
  return measured;
}

/** The binaries of tfjs by name, as addresses that hold them. */
function tfjsBinaries() {
  const folder = join(import.meta.dirname, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
  const names = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm`);
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name), 'base64');
      return [name, `data:application/wasm;base64,${bytes}`];
    }),
  );
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
