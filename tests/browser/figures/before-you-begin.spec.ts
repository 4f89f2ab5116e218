import { say as sayCurve } from '../../../components/figures/exp-and-log/words.ts';
import { say as sayArrow } from '../../../components/figures/gradient-arrow/words.ts';
import { productOf } from '../../../components/figures/matrix-product/product-model.ts';
import { say as sayProduct } from '../../../components/figures/matrix-product/words.ts';
import { say as saySlice } from '../../../components/figures/partial-slice/words.ts';
import { say as sayNudge } from '../../../components/figures/slope-as-a-nudge/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const reach = (page: Page, id: string) => reachFigure(page, 'before-you-begin/', id);
const choice = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });

/** Follows a link to the figure's state into a page of its own, and back to the same link. */
async function roundTrip(page: Page, figure: Locator, id: string, said: string): Promise<Locator> {
  const link = await copyLink(figure);
  const same = await openLink(page, link, id);
  await expect(sentence(same)).toHaveText(said);
  expect(await copyLink(same)).toBe(link);
  return same;
}

async function reset(figure: Locator, first: string): Promise<void> {
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(first);
}

test('a nudge: by keyboard, by pointer, by link', async ({ page }) => {
  const id = 'slope-as-a-nudge';
  const figure = await reach(page, id);
  const first = sayNudge({ name: 'square', x: 1, h: 1 });
  await expect(sentence(figure)).toHaveText(first);
  await expect(sentence(figure)).toContainText('3.0000 for each unit. The slope there is 2.0000');
  await tabTo(page, choice(figure, 'x²'));
  await page.keyboard.press('ArrowLeft');
  await expect(choice(figure, 'max(0, x)')).toBeChecked();
  await tabTo(page, figure.getByRole('slider', { name: 'x', exact: true }));
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(sayNudge({ name: 'kink', x: -3, h: 1 }));

  await choice(figure, 'x²').click();
  const plot = figure.locator('.function-plot svg');
  const { x, y } = await placeOf(plot, plotArea([-3, 3], [-3, 7], 250), { x: 2, y: 0 });
  await page.mouse.click(x, y);
  await typeNumber(figure, 'Where: x, typed', '2');
  await typeNumber(figure, 'Nudge: h, typed', '0.01');
  const said = sayNudge({ name: 'square', x: 2, h: 0.01 });
  await expect(sentence(figure)).toHaveText(said);
  const same = await roundTrip(page, figure, id, said);
  await expectRefusals(same, id, { 'no nudge': { name: 'square', x: 0, h: 0 } });
  await reset(same, first);
});

test('a slice: by keyboard, by pointer, by link', async ({ page }) => {
  const id = 'partial-slice';
  const figure = await reach(page, id);
  const first = saySlice({ x: 1, y: 2, moving: 'x' });
  await expect(sentence(figure)).toHaveText(first);
  await expect(sentence(figure)).toContainText('∂f/∂x is 4.00');
  await tabTo(page, choice(figure, 'x moves'));
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toContainText('∂f/∂y is 1.00');
  await tabTo(page, figure.getByRole('slider', { name: 'y', exact: true }));
  await page.keyboard.press('Home');
  await typeNumber(figure, 'x, held, typed', '-1.5');
  const said = saySlice({ x: -1.5, y: -2, moving: 'y' });
  await expect(sentence(figure)).toHaveText(said);
  const same = await roundTrip(page, figure, id, said);
  await expectRefusals(same, id, { 'another axis': { x: 0, y: 0, moving: 'z' } });
  await reset(same, first);
});

test('an arrow: by keyboard, by pointer, by link', async ({ page }) => {
  const id = 'gradient-arrow';
  const figure = await reach(page, id);
  const first = sayArrow({ surface: 'valley', x: 1, y: 0.5 });
  await expect(sentence(figure)).toHaveText(first);
  await expect(sentence(figure)).toContainText('gradient (1.00, 2.00), of length 2.24');
  await tabTo(page, choice(figure, '½x² + 2y²'));
  await page.keyboard.press('ArrowRight');
  await typeNumber(figure, 'x, typed', '0');
  await typeNumber(figure, 'y, typed', '0');
  await expect(sentence(figure)).toContainText('no direction is uphill here');
  const plane = figure.locator('.surface-plane svg');
  await plane.scrollIntoViewIfNeeded();
  const { x, y } = await placeOf(plane, plotArea([-2, 2], [-2, 2], 354), { x: -1, y: 1 });
  await page.mouse.click(x, y);
  await expect(sentence(figure)).not.toContainText('no direction');
  await typeNumber(figure, 'x, typed', '-1');
  await typeNumber(figure, 'y, typed', '1');
  const said = sayArrow({ surface: 'bowl', x: -1, y: 1 });
  await expect(sentence(figure)).toHaveText(said);
  const same = await roundTrip(page, figure, id, said);
  await expectRefusals(same, id, { 'off the plane': { surface: 'bowl', x: 0, y: 9 } });
  await reset(same, first);
});

test('a product: by keyboard, by pointer, by link', async ({ page }) => {
  const id = 'matrix-product';
  const figure = await reach(page, id);
  const first = sayProduct(productOf(1), { seed: 1, row: 0, column: 1 });
  await expect(sentence(figure)).toHaveText(first);
  await tabTo(page, figure.getByRole('group', { name: 'Row' }).getByLabel('1'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, figure.getByRole('button', { name: 'Other numbers' }));
  await page.keyboard.press('Enter');
  const moved = sayProduct(productOf(2), { seed: 2, row: 1, column: 1 });
  await expect(sentence(figure)).toHaveText(moved);
  await figure.locator('.matrix-cells').last().locator('[data-cell="0-3"]').click();
  const said = sayProduct(productOf(2), { seed: 2, row: 0, column: 3 });
  await expect(sentence(figure)).toHaveText(said);
  const same = await roundTrip(page, figure, id, said);
  await expectRefusals(same, id, { 'half a row': { seed: 1, row: 0.5, column: 0 } });
  await reset(same, first);
});

test('exp and ln: by keyboard, by pointer, by link', async ({ page }) => {
  const id = 'exp-and-log';
  const figure = await reach(page, id);
  const first = sayCurve({ name: 'exp', x: 1 });
  await expect(sentence(figure)).toHaveText(first);
  await tabTo(page, choice(figure, 'eˣ'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, figure.getByRole('slider', { name: 'x', exact: true }).first());
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(sayCurve({ name: 'log', x: 0.05 }));
  const plot = figure.locator('.function-plot svg');
  const { x, y } = await placeOf(plot, plotArea([-4, 8], [-4, 8], 250), { x: 4, y: 2 });
  await page.mouse.click(x, y);
  await expect(sentence(figure)).not.toHaveText(sayCurve({ name: 'log', x: 0.05 }));
  await typeNumber(figure, 'x, typed', '4');
  const said = sayCurve({ name: 'log', x: 4 });
  await expect(sentence(figure)).toContainText('1.3863, and its slope is 0.2500');
  const same = await roundTrip(page, figure, id, said);
  await expectRefusals(same, id, { 'no logarithm': { name: 'log', x: -1 } });
  await reset(same, first);
});
