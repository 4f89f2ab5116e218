import {
  button,
  choose,
  fileWith,
  keep,
  kept,
  message,
  open,
  right,
  row,
} from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

test('what another tab does is seen, and what it did outlives an undo', async ({ page }) => {
  await page.goto('404.html');
  await keep(page, { progress: right('neuron') });
  await open(page);
  const other = await page.context().newPage();
  await other.goto('404.html');
  await keep(other, { progress: right('neuron', 'minus-log'), 'code.neuron': 'typed' });
  await expect(row(page, 'Minus log')).toContainText('right');
  await expect(page.getByText('Your code, 1 line')).toBeVisible();

  await button(page, 'Forget …').click();
  await button(page, 'Forget').click();
  await expect(row(page, 'Minus log')).toContainText('not tried');
  await keep(other, { progress: right('which-way-down') });
  await expect(row(page, 'Which way down')).toContainText('right');
  await page.getByRole('button', { name: 'Undo' }).click();
  for (const title of ['Which way down', 'Minus log']) {
    await expect(row(page, title)).toContainText('right');
  }
});

test('a browser that keeps nothing is told of, and the list is there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('progress/');
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
  await expect(page.locator('.progress-tools')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Silent input' })).toBeVisible();
});

test('a storage without room says so, and keeps what it has', async ({ page }) => {
  await page.goto('404.html');
  await keep(page, { progress: right('neuron'), 'code.neuron': 'mine' });
  await page.evaluate(() => {
    let size = 2 ** 23;
    for (let i = 0; size > 500; size /= 2) {
      try {
        localStorage.setItem(`filler-${i++}`, 'x'.repeat(size));
      } catch {}
    }
  });
  await open(page);
  const before = await kept(page);
  await choose(page, fileWith({ code: { 'sgd-step': ['x'.repeat(40_000)] } }));
  await button(page, 'Replace').click();
  await expect(message(page)).toHaveText('This browser has no room for it. Nothing was changed.');
  expect(await kept(page)).toEqual(before);
});
