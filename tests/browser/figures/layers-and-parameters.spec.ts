import { say } from '../../../components/figures/layers-and-parameters/words.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'layers-and-parameters';

const reach = (page: Page) => reachFigure(page, 'neurons-and-layers/', ID);
const layer = (figure: Locator, name: string) => figure.getByRole('slider', { name, exact: true });
const drawnNeurons = (figure: Locator) => figure.locator('.network-diagram .neuron');

test('41 parameters are reached in two ways by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(say([2, 4, 1], []));
  await tabTo(page, layer(figure, 'Layer 1, hidden'));
  await page.keyboard.press('End');
  // 10·(2 + 1) + 1·(10 + 1) = 41
  await expect(sentence(figure)).toHaveText(
    'A 2-10-1 network has 41 parameters: exactly 41. That is one way; find another.',
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, layer(figure, 'Layer 0, input'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  // 8·(3 + 1) + 1·(8 + 1) = 41
  await expect(sentence(figure)).toContainText('A 3-8-1 network has 41 parameters: exactly 41, in');
  await expect(sentence(figure)).toContainText('2-10-1, 3-8-1');
  await expect(figure.locator('.parameter-formula')).toHaveText(
    '8·(3 + 1) + 1·(8 + 1) = 32 + 9 = 41',
  );
  await expect(drawnNeurons(figure)).toHaveCount(3 + 8 + 1);
});

test('layers are added and taken away by pointer', async ({ page }) => {
  const figure = await reach(page);
  await figure.locator('label', { hasText: /^3$/ }).click();
  await expect(figure.getByRole('table').first()).toContainText(
    'Parameters of a 2-4-3-3-1 network',
  );
  await expect(drawnNeurons(figure)).toHaveCount(2 + 4 + 3 + 3 + 1);
  await figure.locator('label', { hasText: /^0$/ }).click();
  await expect(sentence(figure)).toContainText('A 2-1 network has 3 parameters, 38 fewer than 41.');
  const output = layer(figure, 'Layer 1, output');
  const { width, height } = (await output.boundingBox()) ?? { width: 0, height: 0 };
  await output.click({ position: { x: width - 2, y: height / 2 } });
  await expect(figure.locator('tfoot')).toContainText('12');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(say([2, 4, 1], []));
});

test('a layer that cannot be is refused in words', async ({ page }) => {
  const figure = await reach(page);
  for (const typed of ['0', '-3', '2.5', '1e6', 'ten']) {
    await typeNumber(figure, 'Layer 1, hidden, typed', typed);
    await expect(figure.getByText('It stays at 4.'), typed).toBeVisible();
  }
});

test('a link leads to the same network; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Layer 1, hidden, typed', '10');
  await typeNumber(figure, 'Layer 0, input, typed', '5');
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(say([5, 10, 1], [[2, 10, 1]]));
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'a giant': { widths: [2, 1e9, 1], found: [] },
    'too deep': { widths: [2, 1, 1, 1, 1, 1, 1], found: [] },
    'no neurons': { widths: [2, 0, 1], found: [] },
    'a false find': { widths: [2, 4, 1], found: [[2, 4, 1]] },
  });
  await expect(sentence(same)).toHaveText(say([5, 10, 1], [[2, 10, 1]]));
});
