import { costCase } from '../../../components/figures/gradient-cost/cost-model.ts';
import { say as sayCost } from '../../../components/figures/gradient-cost/words.ts';
import { writeSameBudget } from '../../../components/figures/same-budget/same-budget-link.ts';
import { SameBudgetModel } from '../../../components/figures/same-budget/same-budget-model.ts';
import { say as sayRace } from '../../../components/figures/same-budget/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, test } from '../support/test.ts';

const ADDRESS = 'efficient-training/';
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();

function raceTo(round: number, seed = 1): SameBudgetModel {
  const model = new SameBudgetModel(seed);
  model.goOnTo(round);
  return model;
}

test('the cost of a gradient is counted, measured here, and linked to', async ({ page }) => {
  const figure = await reachFigure(page, ADDRESS, 'gradient-cost');
  await expect(sentence(figure)).toHaveText(sayCost(costCase(16)));
  await tabTo(page, figure.getByLabel('Network'));
  await page.keyboard.press('ArrowDown');
  await expect(sentence(figure)).toHaveText(sayCost(costCase(32)));
  await figure.getByRole('button', { name: 'Measure on this machine' }).click();
  await expect(figure.getByText('All measured.')).toBeVisible();
  await expect(figure.getByRole('radio', { name: 'seconds, measured here' })).toBeChecked();
  await figure.getByText('All costs as a table').click();
  await expect(figure.getByRole('row', { name: /^2-1-1-1/ })).toContainText('µs');
  const same = await openLink(page, await copyLink(figure), 'gradient-cost');
  await expect(sentence(same)).toHaveText(sayCost(costCase(32)));
  await expectRefusals(figure, 'gradient-cost', { 'no such network': { width: '17' } });
});

test('the same budget is spent three ways, round by round, and a link keeps the race', async ({
  page,
}) => {
  const figure = await reachFigure(page, ADDRESS, 'same-budget');
  await expect(said(figure)).toHaveText(sayRace(raceTo(0)));
  await tabTo(page, figure.getByRole('button', { name: 'One round' }));
  await page.keyboard.press('Enter');
  await expect(said(figure)).toHaveText(sayRace(raceTo(1)));
  await page.keyboard.press('Enter');
  const link = await copyLink(figure);
  expect(new URL(link).hash).toBe(writeStateLink('same-budget', writeSameBudget(raceTo(2))));
  const same = await openLink(page, link, 'same-budget');
  await expect(said(same)).toHaveText(sayRace(raceTo(2)));
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText('The budget is spent.')).toBeVisible();
  await expectRefusals(figure, 'same-budget', {
    'losses of another race': { ...writeSameBudget(raceTo(1)), seed: 2 },
  });
});

test('batch sizes are timed on this machine beside the recorded ones', async ({ page }) => {
  const figure = await reachFigure(page, ADDRESS, 'batch-speed');
  await expect(sentence(figure)).toContainText('Recorded: batches of');
  await figure.getByRole('button', { name: 'Measure on this machine' }).click();
  await expect(figure.getByText('All measured.')).toBeVisible();
  await expect(sentence(figure)).toContainText('On this machine batches of');
});
