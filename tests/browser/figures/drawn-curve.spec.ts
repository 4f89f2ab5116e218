import {
  type DrawnCurve,
  FIRST_CURVE,
  placeOfPoint,
} from '../../../components/figures/drawn-curve/curve-points.ts';
import { writeFit } from '../../../components/figures/drawn-curve/fit-link.ts';
import { FitModel } from '../../../components/figures/drawn-curve/fit-model.ts';
import {
  FIRST_SETTINGS,
  type FitSettings,
  SWEPT_WIDTHS,
  UPDATES,
} from '../../../components/figures/drawn-curve/fit-settings.ts';
import { WidthSweep } from '../../../components/figures/drawn-curve/width-sweep.ts';
import { say, saySweep } from '../../../components/figures/drawn-curve/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'drawn-curve';
const reach = (page: Page) => reachFigure(page, 'universal-approximation/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();
const point = (figure: Locator) => figure.getByRole('slider', { name: /^Height of the curve/ });

function modelAt(curve: DrawnCurve, settings: FitSettings, update: number): FitModel {
  const model = new FitModel(curve, settings);
  model.goTo(update);
  return model;
}

test('a point is moved by keyboard, the network trained, and the state taken along', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(modelAt(FIRST_CURVE, FIRST_SETTINGS, 0)));
  await tabTo(page, point(figure));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(point(figure)).toHaveAttribute('aria-valuetext', /^point 2 of 17, .* y 0\.315$/);
  const curve = FIRST_CURVE.map((y, i) => (i === 1 ? Number((y + 0.25).toFixed(3)) : y));
  await typeNumber(figure, 'Width, typed', '5');
  await figure.getByRole('radio', { name: 'two', exact: true }).check();
  await figure.getByLabel('Activation').selectOption('ReLU');
  const settings = { ...FIRST_SETTINGS, width: 5, depth: 2, activation: 'relu' } as const;
  for (let step = 0; step < 3; step++) await button(figure, 'Step').click();
  await expect(said(figure)).toHaveText(say(modelAt(curve, settings, 3)));
  const same = await openLink(page, await copyLink(figure), ID);
  await expect(said(same)).toHaveText(say(modelAt(curve, settings, 3)));
  await expect(same.getByRole('textbox', { name: 'Width, typed' })).toHaveValue('5');

  await figure.getByLabel('Pace').selectOption('as fast as it can');
  await button(figure, 'Train').click();
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(said(figure)).toHaveText(say(modelAt(curve, settings, UPDATES)));
  await button(figure, 'Reset').click();
  await expect(said(figure)).toHaveText(say(modelAt(curve, settings, 0)));

  const good = writeFit(modelAt(FIRST_CURVE, FIRST_SETTINGS, 2));
  await expectRefusals(figure, ID, {
    'a run too long': { ...good, update: 1e9 },
    'another loss': { ...good, update: 1 },
    'no curve': { ...good, curve: [] },
  });
});

test('a curve is drawn by pointer, and every width is trained on it', async ({ page }) => {
  const figure = await reach(page);
  const pad = figure.locator('.curve-pad svg');
  await pad.scrollIntoViewIfNeeded();
  const area = plotArea([-1, 1], [-1.2, 1.2], 260);
  const at = (x: number, y: number) => placeOf(pad, area, { x, y });
  const from = await at(placeOfPoint(4), 0.9);
  const to = await at(placeOfPoint(12), -0.9);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect(point(figure)).toHaveAttribute('aria-valuetext', /^point 13 of 17, .* y −0\.(8|9)/);
  await button(figure, 'The book’s curve').click();
  await expect(said(figure)).toHaveText(say(modelAt(FIRST_CURVE, FIRST_SETTINGS, 0)));

  await button(figure, 'Train every width').click();
  const sweep = new WidthSweep(FIRST_CURVE, FIRST_SETTINGS);
  while (!sweep.ended) sweep.advance();
  const comparison = figure.locator('.width-comparison');
  await expect(sentence(comparison)).toHaveText(saySweep(sweep));
  await comparison.getByText('The widths as a table').click();
  const rows = comparison.locator('tbody tr');
  await expect(rows).toHaveCount(SWEPT_WIDTHS.length);
  await expect(rows.first()).toContainText(sweep.done[0].loss.toFixed(6));
  // Another activation is compared beside it; another curve begins anew.
  await figure.getByLabel('Activation').selectOption('square: z²');
  await button(figure, 'Train every width').click();
  await expect(sentence(comparison)).toContainText('Every width is trained');
  await expect(comparison.getByRole('columnheader')).toHaveCount(3);
  await point(figure).press('ArrowUp');
  await expect(sentence(comparison)).toHaveText('No width is trained yet.');
});
