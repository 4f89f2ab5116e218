import { descend } from '../../../components/figures/nudging/descent.ts';
import { writeNudging } from '../../../components/figures/nudging/nudge-link.ts';
import { NudgeModel } from '../../../components/figures/nudging/nudge-model.ts';
import type { Size } from '../../../components/figures/nudging/task.ts';
import { say } from '../../../components/figures/nudging/words.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'nudging';

const reach = (page: Page) => reachFigure(page, 'loss/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name });

/** What the figure must say after so many nudges. */
function saidAfter(size: Size, nudges: number): string {
  const model = new NudgeModel(size);
  for (let i = 0; i < nudges; i++) model.nudge();
  return say(model, descend(size));
}

test('nudges one by one and trained to the end, by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(saidAfter(2, 0));
  await tabTo(page, button(figure, 'Nudge once'));
  for (let press = 0; press < 6; press++) await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(saidAfter(2, 6));
  await expect(sentence(figure)).toContainText('tried b = −0.25 instead of 0');
  await expect(sentence(figure)).toContainText('Lower, so it is kept.');
  await tabTo(page, figure.getByLabel('Pace'), 'Shift+Tab');
  await page.keyboard.type('10');
  await tabTo(page, button(figure, 'Train'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(sentence(figure)).toHaveText(saidAfter(2, 1000));
  await tabTo(page, figure.locator('summary', { hasText: 'The parameters as a table' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('row', { name: 'w₁ ' })).toBeVisible();
});

test('by pointer: another size starts anew, and reset goes back', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: '32', exact: true }).click();
  await button(figure, 'Nudge once').click();
  await expect(sentence(figure)).toHaveText(saidAfter(32, 1));
  await expect(figure.getByText('2 forward passes.')).toBeVisible();
  await button(figure, 'Reset').click();
  await expect(sentence(figure)).toHaveText(saidAfter(32, 0));
});

test('a link leads to the same weights; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: '8', exact: true }).click();
  for (let press = 0; press < 5; press++) await button(figure, 'Nudge once').click();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(saidAfter(8, 5));
  expect(await copyLink(same)).toBe(link);
  const state = writeNudging(new NudgeModel(8));
  await expectRefusals(same, ID, {
    'no size': { ...state, size: 7 },
    'a pass beyond the end': { ...state, passes: 19_999 },
    'weights of another step': { ...state, passes: 40 },
  });
  await expect(sentence(same)).toHaveText(saidAfter(8, 5));
});
