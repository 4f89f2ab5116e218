import { writeForgetting } from '../../../components/figures/forgetting/forgetting-link.ts';
import {
  FIRST_SETTINGS,
  FIRST_UPDATES,
  ForgettingModel,
  type ForgettingSettings,
  LAST_UPDATE,
} from '../../../components/figures/forgetting/forgetting-model.ts';
import { say } from '../../../components/figures/forgetting/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'forgetting';

const reach = (page: Page) => reachFigure(page, 'adaptability/', ID);
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();

function modelAt(update: number, change: Partial<ForgettingSettings> = {}): ForgettingModel {
  const model = new ForgettingModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(update);
  return model;
}

test('the first task is forgotten, and kept with a few examples, by keyboard', async ({ page }) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(modelAt(FIRST_UPDATES)));
  await figure.getByLabel('Pace').selectOption('as fast as it can');
  await tabTo(page, figure.getByRole('button', { name: 'Train' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(said(figure)).toHaveText(say(modelAt(LAST_UPDATE)));
  await tabTo(page, figure.getByRole('radio', { name: 'none' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(said(figure)).toHaveText(say(modelAt(FIRST_UPDATES, { replayed: 2 })));
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(said(figure)).toHaveText(say(modelAt(LAST_UPDATE, { replayed: 2 })));
});

test('the last layer alone, from the very start, and a link to it', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'the last layer only' }).check();
  await figure.getByRole('button', { name: 'To before the first task' }).click();
  await expect(said(figure)).toHaveText(say(modelAt(0, { layers: 'last' })));
  await figure.getByRole('button', { name: 'Step' }).click();
  const link = await copyLink(figure);
  const model = modelAt(1, { layers: 'last' });
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeForgetting(model)));
  const same = await openLink(page, link, ID);
  await expect(said(same)).toHaveText(say(model));
  await expectRefusals(figure, ID, {
    'no such replay': { ...writeForgetting(model), replayed: 5 },
    'weights of another update': { ...writeForgetting(model), update: 2 },
  });
});
