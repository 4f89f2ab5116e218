import { writeLoss } from '../../../components/figures/loss-explorer/loss-link.ts';
import {
  FIRST_STATE,
  withAgainst,
  withLoss,
  withOther,
  withValue,
} from '../../../components/figures/loss-explorer/loss-state.ts';
import { say } from '../../../components/figures/loss-explorer/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'loss-explorer';

const reach = (page: Page) => reachFigure(page, 'loss/', ID);
const point = (figure: Locator, name = 'a') =>
  figure.locator('svg').getByRole('slider', { name, exact: true });

test('losses, comparison and point by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(say(FIRST_STATE));
  await tabTo(page, figure.getByLabel('Compare with'));
  await page.keyboard.type('binary');
  await tabTo(page, figure.getByRole('radio', { name: 'prediction a' }));
  await page.keyboard.press('ArrowRight');
  const state = withAgainst(withOther(FIRST_STATE, 'binary-cross-entropy'), 'logit');
  await expect(sentence(figure)).toHaveText(say(state));
  await tabTo(page, point(figure, 'z'));
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(say(withValue(state, 0, -8)));
  await expect(sentence(figure)).toContainText('nearly flat, though it says raise z');

  await tabTo(page, figure.getByLabel('Loss', { exact: true }), 'Shift+Tab');
  await page.keyboard.type('cross');
  const classes = withLoss(state, 'cross-entropy');
  await expect(sentence(figure)).toHaveText(say(classes));
  await tabTo(page, figure.getByRole('radio', { name: '2', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('row', { name: '3' }).getByRole('cell').nth(2)).toHaveText('1');
  await tabTo(page, figure.locator('summary', { hasText: 'As a table' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('columnheader', { name: 'slope of cross-entropy' })).toBeVisible();
});

test('by pointer, without dragging: a press moves the prediction', async ({ page }) => {
  const figure = await reach(page);
  const plot = figure.locator('.function-plot svg').first();
  const { x, y } = await placeOf(plot, plotArea([-1, 2], [0, 1], 250), { x: 1.5, y: 0.5 });
  await page.mouse.click(x, y);
  const moved = Number(await point(figure).getAttribute('aria-valuenow'));
  expect(moved).toBeCloseTo(1.5, 1);
  await expect(sentence(figure)).toHaveText(say(withValue(FIRST_STATE, 0, moved)));
  await expect(sentence(figure)).toContainText('so lower a');
  await typeNumber(figure, 'Target y, typed', '2');
  await expect(figure.getByText('It stays at 1.')).toBeVisible();
  await figure.getByText('Check the slope by a nudge both ways').click();
  await typeNumber(figure, 'ε, the nudge, typed', '0.001');
  await expect(
    figure.getByText('With ε = 0.001 the central difference in a is').first(),
  ).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(say(FIRST_STATE));
});

test('a link leads to the same state; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByLabel('Loss', { exact: true }).selectOption('cross-entropy');
  await typeNumber(figure, 'Logit z₃, typed', '2.5');
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  const state = withValue(withLoss(FIRST_STATE, 'cross-entropy'), 2, 2.5);
  await expect(sentence(same)).toHaveText(say(state));
  expect(await copyLink(same)).toBe(link);
  const linked = writeLoss({ state, epsilon: 1e-5 });
  await expectRefusals(same, ID, {
    'no loss': { ...linked, loss: 'toString' },
    'a value out of range': { ...linked, values: [0, 0, 1e9] },
    'two right classes': { ...linked, targets: [1, 1, 0] },
    'no ε': { ...linked, epsilon: 0 },
  });
  await expect(sentence(same)).toHaveText(say(state));
});
