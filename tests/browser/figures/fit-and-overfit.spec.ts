import { writeFit } from '../../../components/figures/fit-and-overfit/fit-link.ts';
import {
  drawnModel,
  FIRST_COUNT,
  FIRST_SETTINGS,
  FitModel,
  LAST_UPDATE,
} from '../../../components/figures/fit-and-overfit/fit-model.ts';
import { placed, X_RANGE, Y_RANGE } from '../../../components/figures/fit-and-overfit/points.ts';
import { nameOfPoint, say } from '../../../components/figures/fit-and-overfit/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { placeOf, reachFigure } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'fit-and-overfit';
const AREA = plotArea(X_RANGE, Y_RANGE, 320);

const reach = (page: Page) => reachFigure(page, 'generalization/', ID);
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();
const point = (figure: Locator, i: number) =>
  figure.getByRole('slider', { name: `Point ${i + 1}`, exact: true });

const first = () => drawnModel(FIRST_SETTINGS, FIRST_COUNT);

test('points are moved, added and removed by keyboard, and the fit trains to its end', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(first()));
  await tabTo(page, point(figure, 0));
  await page.keyboard.press('ArrowRight');
  const moved = placed({ x: first().points[0].x + 0.05, y: first().points[0].y });
  await expect(point(figure, 0)).toHaveAttribute('aria-valuetext', nameOfPoint(0, moved));
  await page.keyboard.press('Delete');
  await expect(figure.getByRole('slider', { name: /^Point/ })).toHaveCount(FIRST_COUNT - 1);
  await figure.getByRole('button', { name: 'Add a point in the widest gap' }).click();
  await expect(figure.getByRole('slider', { name: /^Point/ })).toHaveCount(FIRST_COUNT);
  await figure.getByRole('radio', { name: '40 points' }).check();
  await figure.getByRole('radio', { name: '3', exact: true }).check();
  await figure.getByLabel('Pace').selectOption('as fast as it can');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText('Finished.')).toBeVisible();
  const ended = drawnModel({ ...FIRST_SETTINGS, hidden: 3 }, 40);
  ended.goOnTo(LAST_UPDATE);
  await expect(said(figure)).toHaveText(say(ended));
});

test('a point is dragged, another pressed into place, and a link keeps them', async ({ page }) => {
  const figure = await reach(page);
  const plot = figure.getByRole('group', { name: 'The points, the curve they come from' });
  await plot.scrollIntoViewIfNeeded();
  const { points } = first();
  const from = await placeOf(plot, AREA, points[4]);
  const to = await placeOf(plot, AREA, { x: 0, y: 1 });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(point(figure, 4)).toHaveAttribute('aria-valuetext', /x 0\.00, y (1\.00|0\.99)/);
  await figure.getByRole('radio', { name: 'adds a point' }).check();
  const empty = await placeOf(plot, AREA, { x: 0.5, y: -1.5 });
  await page.mouse.click(empty.x, empty.y);
  await expect(figure.getByRole('slider', { name: /^Point/ })).toHaveCount(FIRST_COUNT + 1);
  await figure.getByRole('button', { name: 'Step', exact: true }).click();
  const sentence = await said(figure).innerText();
  const same = await openLink(page, await copyLink(figure), ID);
  await expect(said(same)).toHaveText(sentence);
  await expect(same.getByRole('slider', { name: /^Point/ })).toHaveCount(FIRST_COUNT + 1);
});

test('a link leads to the same fit, and hostile ones are refused', async ({ page }) => {
  const model = new FitModel({ ...FIRST_SETTINGS, weightDecay: 0.01 }, [
    { x: -0.5, y: 0.5 },
    { x: 0.5, y: -1 },
  ]);
  model.goOnTo(20);
  const figure = await openLink(page, `generalization/${writeStateLink(ID, writeFit(model))}`, ID);
  await expect(said(figure)).toHaveText(say(model));
  await expectRefusals(figure, ID, {
    'no such width': { ...writeFit(model), hidden: 7 },
    'points that are none': { ...writeFit(model), points: 'AAAA' },
  });
});
