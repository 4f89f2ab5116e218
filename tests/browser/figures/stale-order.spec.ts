import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const CHAPTER = 'numbers-in-print/';
const ID = 'stale-order';

const reach = (page: Page) => reachFigure(page, CHAPTER, ID);
const printedLoss = (figure: Locator) =>
  figure.getByRole('row').filter({ hasText: 'loss L' }).getByRole('cell').last();

test('by keyboard: the print agrees with the stale order, and with the right one only in part', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(printedLoss(figure)).toContainText('6 of 9 digits');
  await tabTo(page, figure.getByRole('radio', { name: 'right order' }));
  await page.keyboard.press('ArrowRight');
  await expect(printedLoss(figure)).toContainText('all 9 digits');
  await expect(figure.getByText('through weights already updated')).toBeVisible();
  await tabTo(page, figure.getByRole('slider'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toContainText('After 2 updates');
  await expect(printedLoss(figure)).toHaveText('–');
});

test('by pointer: trained to its end, the outputs in print are those of the stale order', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByLabel('Pace').selectOption('full');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText('10,000 updates, as in the article.')).toBeVisible();
  const outputs = figure.getByRole('row').filter({ hasText: 'output a' });
  await expect(outputs.first()).toContainText('4 of 8 digits');
  await figure.locator('label', { hasText: 'stale order' }).click();
  await expect(outputs.first()).toContainText('all 8 digits');
  await expect(outputs.last()).toContainText('all 9 digits');
  await expect(printedLoss(figure)).toContainText('2 of 6 digits');
  const restored = await openLink(page, await copyLink(figure), ID);
  await expect(sentence(restored)).toHaveText((await sentence(figure).textContent()) ?? '');
  await expect(restored.getByRole('radio', { name: 'stale order' })).toBeChecked();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(figure.getByText('100 updates made.')).toBeVisible();
  await expect(sentence(figure)).toContainText('After 1 update the loss');
});

test('refuses hostile links', async ({ page }) => {
  await expectRefusals(await reach(page), ID, {
    'beyond the end': { reached: 1e9, updates: 1, order: 'right' },
    'ahead of the run': { reached: 5, updates: 6, order: 'right' },
    'no order': { reached: 5, updates: 5, order: 'up' },
  });
});
