import {
  FIRST_BATCH,
  FIRST_CELL,
  sayCell,
} from '../../../components/figures/batch-product/batch-model.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'batch-product';
const COMPUTED = computeNetwork(FIRST_BATCH);

const reach = (page: Page) => reachFigure(page, 'forward-pass/', ID);

test('a cell is chosen by keyboard, and its row and column follow', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(sayCell(COMPUTED, FIRST_CELL));
  await tabTo(page, figure.getByLabel('Row (example)'));
  await page.keyboard.press('End');
  await tabTo(page, figure.getByLabel('Column (neuron)'));
  await page.keyboard.press('End');
  const cell = { layer: 1, example: 2, neuron: 1 };
  await expect(sentence(figure)).toHaveText(sayCell(COMPUTED, cell));
  await expect(figure.locator('td.is-current')).toHaveText([
    ...['0.50', '0.50'],
    ...['0.25', '0.30'],
    ...['0.35', '0.6250'],
  ]);
  await expect(figure.locator('.pass-formula .katex-mathml')).toContainText('0.625000');
});

test('by pointer: an entry, a neuron, an edge', async ({ page }) => {
  const figure = await reach(page);
  await figure.locator('td[data-sym="z"]', { hasText: '0.6000' }).click();
  await expect(sentence(figure)).toHaveText(sayCell(COMPUTED, { layer: 1, example: 1, neuron: 1 }));
  await figure.getByRole('button', { name: 'output 1: activation' }).click();
  await expect(sentence(figure)).toHaveText(sayCell(COMPUTED, { layer: 2, example: 1, neuron: 0 }));
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(sayCell(COMPUTED, FIRST_CELL));
});

test('a link leads to the same cell, and others are refused in words', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByLabel('Layer').selectOption('2');
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(sayCell(COMPUTED, { ...FIRST_CELL, layer: 2 }));
  await expectRefusals(figure, ID, {
    'no cell': { network: FIRST_BATCH, cell: { ...FIRST_CELL, example: 3 } },
    'no network': { network: 7, cell: FIRST_CELL },
  });
});
