import { readFileSync } from 'node:fs';
import { makeMoons } from '../../../components/figures/early-stopping/early-stopping-data.ts';
import { writeEarlyStopping } from '../../../components/figures/early-stopping/early-stopping-link.ts';
import {
  EarlyStoppingModel,
  type EarlyStoppingSettings,
  FIRST_SETTINGS,
  LAST_EPOCH,
} from '../../../components/figures/early-stopping/early-stopping-model.ts';
import { say } from '../../../components/figures/early-stopping/words.ts';
import { formatPercent } from '../../../components/parts/text/format-number.ts';
import { readBreastCancer } from '../../../src/engine/data/reference-sets.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'early-stopping';

const reach = (page: Page) => reachFigure(page, 'generalization/', ID);
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();
const step = (figure: Locator) => figure.getByRole('button', { name: 'One epoch' });

function modelAt(epoch: number, change: Partial<EarlyStoppingSettings> = {}): EarlyStoppingModel {
  const settings = { ...FIRST_SETTINGS, ...change };
  const data =
    settings.data === 'moons'
      ? makeMoons(settings.seed)
      : readBreastCancer(readFileSync('public/data/breast-cancer.csv', 'utf8'));
  const model = new EarlyStoppingModel(settings, data);
  model.goOnTo(epoch);
  return model;
}

test('trained to its end by keyboard it overfits; with a leak it looks better than it is', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(modelAt(0)));
  await tabTo(page, figure.getByRole('button', { name: 'Train' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  const ended = modelAt(LAST_EPOCH);
  await expect(said(figure)).toHaveText(say(ended));
  const row = (name: string) => figure.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('kept')).toContainText(formatPercent(ended.kept().testAccuracy));
  await figure.getByLabel(/^A leak/).check();
  for (let i = 0; i < 3; i++) await step(figure).click();
  await expect(said(figure)).toHaveText(say(modelAt(3, { copies: true })));
});

test('the tumours are fetched when they are asked for, and a link brings them again', async ({
  page,
  faults,
}) => {
  const figure = await reach(page);
  await page.route('**/breast-cancer.csv', (route) => route.fulfill({ status: 503 }));
  await figure.getByRole('radio', { name: 'breast cancer' }).click();
  await expect(figure.getByText('The tumours could not be fetched.')).toBeVisible();
  await expect(said(figure)).toHaveText(say(modelAt(0)));
  await page.unroute('**/breast-cancer.csv');
  // What failed was made to fail.
  faults.length = 0;
  await figure.getByRole('radio', { name: 'breast cancer' }).click();
  await figure.getByRole('radio', { name: '120' }).check();
  await step(figure).click();
  const change = { data: 'breast-cancer', examples: 120 } as const;
  const model = modelAt(1, change);
  await expect(said(figure)).toHaveText(say(model));
  await expect(figure.getByRole('table', { name: /Validation examples/ })).toBeVisible();
  const link = await copyLink(figure);
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeEarlyStopping(model)));
  const same = await openLink(page, link, ID);
  await expect(said(same)).toHaveText(say(model));
  await expectRefusals(figure, ID, {
    'no such data': { ...writeEarlyStopping(model), data: 'x' },
    'no such dropout': { ...writeEarlyStopping(model), dropout: 0.9 },
  });
});
