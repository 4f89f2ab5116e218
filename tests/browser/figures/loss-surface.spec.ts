import { XOR_NETWORK } from '../../../components/figures/loss-surface/first-slice.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'loss-surface';
const AREA = plotArea([-6.5, 5.5], [-3.7, 8.3], 354);

const reach = (page: Page) => reachFigure(page, 'loss/', ID);
const map = (figure: Locator) => figure.getByRole('application');
const button = (figure: Locator, name: string) => figure.getByRole('button', { name });

test('the point, the view and the two weights by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toContainText('slopes −1.1935 and 0.1478');
  await tabTo(page, map(figure));
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowDown');
  await expect(sentence(figure)).toContainText('= −0.50');
  await expect(sentence(figure)).toContainText('= 2.60');
  await tabTo(page, button(figure, 'To the lowest point of the picture'));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toContainText('The loss there is 0.4601');
  await tabTo(page, figure.locator('summary', { hasText: 'Check both slopes' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('they agree').first()).toBeVisible();

  await tabTo(page, figure.getByRole('radio', { name: 'from above' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.surface-facet')).toHaveCount(400);
  await tabTo(page, figure.getByRole('slider', { name: 'Turn' }));
  const before = await figure.locator('.surface-facet').first().getAttribute('points');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.surface-facet').first()).not.toHaveAttribute('points', `${before}`);
  await tabTo(page, figure.getByLabel('Across', { exact: true }), 'Shift+Tab');
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toContainText('The network is at w');
});

test('by pointer, without dragging: a press moves the point, and the network after it', async ({
  page,
}) => {
  const figure = await reach(page);
  await map(figure).scrollIntoViewIfNeeded();
  const { x, y } = await placeOf(map(figure).locator('svg'), AREA, { x: -4, y: -2 });
  await page.mouse.click(x, y);
  await expect(sentence(figure)).toContainText('The loss there is 0.64');
  await expect(sentence(figure)).toContainText('no minimum of the loss');
  await button(figure, 'Put the network here').click();
  await expect(sentence(figure)).toContainText('The network is at');
  await button(figure, 'Reset').click();
  await expect(sentence(figure)).toContainText('slopes −1.1935 and 0.1478');
  await expect(button(figure, 'Take along your 2-2-1 network from chapter 4')).toBeVisible();
  await typeNumber(figure, 'w⁽²⁾\u2060₁₁, typed', '99');
  await expect(figure.getByText('It stays at 4.')).toBeVisible();
});

test('a link leads to the same slice; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByLabel('Upwards', { exact: true }).selectOption({ index: 4 });
  await figure.getByRole('radio', { name: '12' }).click();
  await typeNumber(figure, 'w⁽¹⁾\u2060₂₂, typed', '3.5');
  await figure.getByRole('radio', { name: 'in space' }).click();
  const link = await copyLink(figure);
  const said = await sentence(figure).textContent();
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(said ?? '');
  await expect(same.getByRole('radio', { name: 'in space' })).toBeChecked();
  expect(await copyLink(same)).toBe(link);
  const places = [
    { layer: 1, to: 0, from: 0 },
    { layer: 1, to: 0, from: 1 },
  ];
  const state = { network: XOR_NETWORK, places, reach: 6, view: 'map', turn: 0, epsilon: 1e-5 };
  await expectRefusals(same, ID, {
    'a point outside': { ...state, point: { x: 1e9, y: 0 } },
    'the same weight twice': { ...state, places: [places[0], places[0]], point: { x: 2, y: 2 } },
    'a network of another kind': { ...state, network: { layers: [] }, point: { x: 2, y: 2 } },
  });
  await expect(sentence(same)).toHaveText(said ?? '');
});
