import { diagnose } from '../../../components/figures/rate-sweep/diagnosis.ts';
import { writeSweep } from '../../../components/figures/rate-sweep/sweep-link.ts';
import { RateSweep, trainAll } from '../../../components/figures/rate-sweep/sweep-model.ts';
import {
  FIRST_SETTINGS,
  RATES,
  type SweepSettings,
} from '../../../components/figures/rate-sweep/sweep-settings.ts';
import { sayRun } from '../../../components/figures/rate-sweep/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'rate-sweep';
const reach = (page: Page) => reachFigure(page, 'weight-updates/', ID);

/** What the engine says of one rate outside the browser. */
function told(rate: number, settings: SweepSettings = FIRST_SETTINGS, best = false): string {
  const run = trainAll(settings, rate);
  return sayRun(run, diagnose(settings, run), best);
}

test('the sweep is trained and looked along by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(3.2));
  await tabTo(page, figure.getByRole('button', { name: 'Train' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished: 31 rates.')).toBeVisible();
  await tabTo(page, figure.getByRole('button', { name: 'Lower' }));
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(told(1));
  await tabTo(page, figure.getByLabel('Look at η'), 'Shift+Tab');
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(told(RATES[0]));
  await tabTo(page, figure.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(figure.locator('details[open]').getByRole('row')).toHaveCount(RATES.length + 1);
});

test('other settings, and a mark pressed, by pointer', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'Adam' }).check();
  await figure.getByRole('radio', { name: '100', exact: true }).check();
  const settings = { ...FIRST_SETTINGS, optimizer: 'adam', updates: '100' } as const;
  await expect(sentence(figure)).toHaveText(told(3.2, settings));
  await figure.getByRole('button', { name: 'One more rate' }).click();
  await expect(figure.getByText('12 of 31 rates trained.')).toBeVisible();
  const plot = figure.locator('.sweep-plot svg');
  const { width, height } = (await plot.boundingBox()) ?? { width: 0, height: 0 };
  await plot.click({ position: { x: (44 / 360) * width, y: height / 2 } });
  await expect(sentence(figure)).toHaveText(told(RATES[0], settings));
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toHaveText(told(3.2));
});

test('a link leads to the same sweep, and one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  const one = figure.getByRole('button', { name: 'One more rate' });
  await one.click();
  await one.click();
  const link = await copyLink(figure);
  const sweep = new RateSweep(FIRST_SETTINGS);
  sweep.trainTo(13);
  const state = writeSweep({ sweep, looked: RATES.indexOf(3.2) });
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(same.getByText('13 of 31 rates trained.')).toBeVisible();
  await expect(sentence(same)).toHaveText(told(3.2));
  await expectRefusals(figure, ID, {
    'another network': { ...state, network: 'gpt' },
    'too many rates': { ...state, count: 1e9 },
    'a rate that is not trained': { ...state, looked: 5 },
  });
});
