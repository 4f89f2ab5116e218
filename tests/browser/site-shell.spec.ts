import { expect, type Page, test } from '@playwright/test';

const CHAPTER = 'neurons-and-layers/';
const LIGHT = 'rgb(253, 252, 249)';
const DARK = 'rgb(21, 23, 27)';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.getByLabel('Theme');
const finish = (page: Page) => page.getByRole('button', { name: 'Mark this chapter as read' });

test('a chosen theme outlives the page and outranks the system', async ({ page }) => {
  await page.goto(CHAPTER);
  expect(await paper(page)).toBe(LIGHT);
  await theme(page).selectOption('dark');
  expect(await paper(page)).toBe(DARK);
  await page.reload();
  expect(await paper(page)).toBe(DARK);
  await expect(theme(page)).toHaveValue('dark');
  await theme(page).selectOption('system');
  expect(await paper(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(DARK);
});

test('scripts read the colours of the theme in force', async ({ page }) => {
  await page.goto(CHAPTER);
  const data = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--data'));
  const light = await data();
  await theme(page).selectOption('dark');
  expect(light).toMatch(/^rgb\(/);
  expect(await data()).toMatch(/^rgb\(/);
  expect(await data()).not.toBe(light);
});

test('the chapter list opens by keyboard, shows progress in words, closes on Escape', async ({
  page,
}) => {
  await page.goto('what-is-backpropagation/');
  await page.goto(CHAPTER);
  await finish(page).click();
  await expect(page.getByText('Marked as read.')).toBeVisible();
  const summary = page.locator('summary', { hasText: 'Chapters' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('navigation', { name: 'Chapters' });
  await expect(list.locator('[data-progress="neurons-and-layers"]')).toHaveText('read');
  await expect(list.locator('[data-progress="what-is-backpropagation"]')).toHaveText('begun');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(summary).toBeFocused();
});

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('forbidden storage costs the memory, not the page', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(CHAPTER);
  await theme(page).selectOption('dark');
  expect(await paper(page)).toBe(DARK);
  await finish(page).click();
  await expect(page.getByText('This browser forgets it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark as not yet read' })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the chapter list works and what cannot work is not shown', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(theme(page)).toBeHidden();
    await expect(finish(page)).toBeHidden();
    await page.locator('summary', { hasText: 'Chapters' }).click();
    await page.getByRole('link', { name: 'What is backpropagation?' }).first().click();
    await expect(page).toHaveURL(/what-is-backpropagation\/$/);
  });
});

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('no-such-chapter/');
  await page.getByRole('link', { name: 'Go back to the contents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Backward Pass');
});
