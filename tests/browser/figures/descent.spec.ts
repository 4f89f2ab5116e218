import { writeDescent } from '../../../components/figures/descent/descent-link.ts';
import {
  type DescentState,
  firstState,
  pathsOf,
  ratesOf,
  searchesOf,
} from '../../../components/figures/descent/descent-model.ts';
import { say } from '../../../components/figures/descent/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'descent';
const reach = (page: Page) => reachFigure(page, 'weight-updates/', ID);
const first: DescentState = { ...firstState('ravine'), step: 12 };

/** What the engine says of a state outside the browser. */
function told(state: DescentState): string {
  const searches = searchesOf(state);
  const rates = ratesOf(state, searches);
  return say(state, searches, rates, pathsOf(state, rates));
}

test('surface, optimizer, steps and start, by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(first));
  await tabTo(page, figure.getByRole('radio', { name: 'Ravine' }));
  await page.keyboard.press('ArrowRight');
  const rosenbrock = firstState('rosenbrock');
  await expect(sentence(figure)).toHaveText(told(rosenbrock));
  await tabTo(page, figure.getByRole('radio', { name: 'Plain descent' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, figure.getByRole('button', { name: 'Step' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const walked: DescentState = { ...rosenbrock, looked: 'momentum', step: 2 };
  await expect(sentence(figure)).toHaveText(told(walked));
  await tabTo(page, figure.getByRole('application'));
  await page.keyboard.press('ArrowUp');
  await expect(sentence(figure)).toHaveText(told({ ...walked, start: { x: -1.2, y: 1.1 } }));
});

test('a run to its end, a rate that diverges and its reason, a start by pressing', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByLabel('Pace').selectOption('1 step a frame');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText('Finished: 200 steps.')).toBeVisible();
  await typeNumber(figure, 'Its learning rate η, typed', '0.3');
  await expect(sentence(figure)).toHaveText(
    told({ ...first, rates: [0.3, ...first.rates.slice(1)], step: 200 }),
  );
  await expect(sentence(figure)).toContainText('less than η');
  await figure.getByRole('button', { name: 'Its best rate' }).click();
  await expect(sentence(figure)).toHaveText(told({ ...first, step: 200 }));
  const map = figure.getByRole('application');
  const area = plotArea([-3, 3], [-1.5, 1.5], 354);
  const place = await placeOf(map.locator('svg'), area, { x: 2, y: 1 });
  await page.mouse.click(place.x, place.y);
  await expect(sentence(figure)).not.toHaveText(told({ ...first, step: 200 }));
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(told(firstState('ravine')));
});

test('a link leads to the same runs, and one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Steps, typed', '30');
  const link = await copyLink(figure);
  const state = { ...first, step: 30 };
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeDescent(state)));
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(told(state));
  await expectRefusals(figure, ID, {
    'another surface': { ...writeDescent(state), surface: 'hill' },
    'a start off the map': { ...writeDescent(state), start: { x: 1e9, y: 0 } },
    'a step too many': { ...writeDescent(state), step: 1e6 },
  });
});
