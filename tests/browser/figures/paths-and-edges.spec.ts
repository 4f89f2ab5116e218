import { countShape } from '../../../components/figures/paths-and-edges/paths-model.ts';
import { say } from '../../../components/figures/paths-and-edges/words.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'paths-and-edges';
const told = (width: number, layers: number) => say(countShape({ width, layers }));

const reach = (page: Page) => reachFigure(page, 'chain-rule/', ID);

test('layers are added and made wider by keyboard', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(3, 3));
  await tabTo(page, figure.getByRole('button', { name: 'Add a layer' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(told(3, 5));
  await expect(figure.getByRole('row')).toHaveCount(1 + 5);
  await tabTo(page, figure.getByRole('slider', { name: 'Neurons in a layer' }));
  await page.keyboard.press('End');
  await expect(sentence(figure)).toHaveText(told(6, 5));
  await expect(figure.getByRole('row').last()).toContainText('1,296');
  await expect(figure.locator('.layers-neuron')).toHaveCount(6 * 6 + 1);
});

test('paths are walked through by pointer, round and round', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('button', { name: 'Remove a layer' }).click();
  await expect(sentence(figure)).toHaveText(told(3, 2));
  const drawing = figure.getByRole('img', { name: 'Network of' });
  await figure.getByRole('button', { name: 'Next path' }).click();
  await expect(figure.getByText('path 2 of 3')).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/through the neurons 1, 2$/);
  await figure.getByRole('button', { name: 'Next path' }).click();
  await figure.getByRole('button', { name: 'Next path' }).click();
  await expect(figure.getByText('path 1 of 3')).toBeVisible();
  await figure.getByRole('button', { name: 'Path before' }).click();
  await expect(drawing).toHaveAccessibleName(/through the neurons 1, 3$/);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(told(3, 3));
});

test('a link leads to the same path; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Neurons in a layer, typed', '5');
  await figure.getByRole('button', { name: 'Path before' }).click();
  await expect(figure.getByText('path 25 of 25')).toBeVisible();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(same.getByText('path 25 of 25')).toBeVisible();
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'a giant': { width: 1e9, layers: 3, path: '0' },
    'too deep': { width: 3, layers: 99, path: '0' },
    'no such path': { width: 3, layers: 3, path: '9' },
    'a huge path': { width: 3, layers: 3, path: '9'.repeat(1e4) },
  });
});
