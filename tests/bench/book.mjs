// Times the pages of the built book: how fast they open, how smoothly a figure trains.
import { threadTime } from './thread-time.mjs';

const OPENINGS = 5;
const WATCHED_MS = 2000;
const PATIENCE_MS = 30_000;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Returns rows of [what, how much] for the book at this address. */
export async function timeBook(browser, address) {
  const pages = [
    ['the front page', ''],
    ['chapter 1', 'what-is-backpropagation/'],
    ['the playground', 'playground/'],
  ];
  const rows = [];
  for (const [name, path] of pages) {
    rows.push([
      `${name} opens: DOM ready, all loaded, main thread’s work`,
      await opening(browser, address + path),
    ]);
  }
  rows.push(...(await watchTraining(browser, `${address}what-is-backpropagation/`)));
  rows.push(await trainIris(browser, `${address}playground/`));
  return rows;
}

/** Opens a page as for the first time: nothing cached. */
async function opening(browser, url) {
  const openings = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await browser.newPage();
    const worked = await threadTime(page);
    await page.goto(url);
    const { domContentLoadedEventEnd, loadEventEnd } = await page.evaluate(() =>
      performance.getEntriesByType('navigation')[0].toJSON(),
    );
    openings.push([domContentLoadedEventEnd, loadEventEnd, await worked()]);
    await page.close();
  }
  const medians = [0, 1, 2].map((k) => Math.round(median(openings.map((each) => each[k]))));
  return `${medians.join(' ms, ')} ms`;
}

/** Counts the frames that the page gets drawn while the figure of chapter 1 trains. */
async function watchTraining(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const worked = await threadTime(page);
  await (await trainButton(page)).click();
  const before = await worked();
  const { frames, longestFrame, longestTask } = await page.evaluate(async (milliseconds) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times = [await nextFrame()];
    while (times.at(-1) - times[0] < milliseconds) times.push(await nextFrame());
    return {
      frames: times.length - 1,
      longestFrame: Math.max(...times.slice(1).map((time, i) => time - times[i])),
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    };
  }, WATCHED_MS);
  const perFrame = ((await worked()) - before) / frames;
  await page.close();
  const what = 'chapter 1’s figure trains';
  return [
    [`${what}: frames in ${WATCHED_MS / 1000} s`, frames],
    [`${what}: main thread’s work for a frame`, `${perFrame.toFixed(1)} ms`],
    [`${what}: longest time between two frames`, `${Math.round(longestFrame)} ms`],
    [`${what}: longest task`, longestTask ? `${Math.round(longestTask)} ms` : 'under 50 ms'],
  ];
}

/** Trains iris with the playground's defaults until its table says 95 % for the test part. */
async function trainIris(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const button = await trainButton(page);
  await page.getByLabel('Data', { exact: true }).selectOption('iris');
  await page.getByText('150 examples').waitFor();
  const milliseconds = await button.evaluate(async (train, patience) => {
    const testAccuracy = () => {
      const rows = [...document.querySelectorAll('main tr')];
      const row = rows.find((each) => each.firstElementChild.textContent === 'test');
      return Number.parseFloat(row.lastElementChild.textContent);
    };
    const started = performance.now();
    train.click();
    while (testAccuracy() < 95) {
      if (performance.now() - started > patience) throw new Error('iris is not learned');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - started;
  }, PATIENCE_MS);
  await page.close();
  return ['playground, iris: from Train to 95 % test accuracy', `${Math.round(milliseconds)} ms`];
}

/** Returns the button of the page's first figure that trains, scrolled to and awake. */
async function trainButton(page) {
  const button = page.getByRole('button', { name: 'Train' }).first();
  await button.scrollIntoViewIfNeeded();
  await page
    .locator('astro-island:not([ssr])')
    .filter({ has: button })
    .waitFor({ state: 'attached' });
  return button;
}
