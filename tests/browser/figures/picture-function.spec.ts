import { writePicture } from '../../../components/figures/picture-function/picture-link.ts';
import {
  FIRST_SETTINGS,
  PictureModel,
  type PictureSettings,
  UPDATES,
} from '../../../components/figures/picture-function/picture-model.ts';
import { SIDE } from '../../../components/figures/picture-function/pictures.ts';
import { say } from '../../../components/figures/picture-function/words.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'picture-function';
const reach = (page: Page) => reachFigure(page, 'universal-approximation/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

function modelAt(settings: PictureSettings, update: number): PictureModel {
  const model = new PictureModel(settings);
  model.goTo(update);
  return model;
}

const told = (model: PictureModel) => say(model, model.look());

test('a picture is trained to the end by keyboard, and looked at row by row', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(modelAt(FIRST_SETTINGS, 0)));
  await tabTo(page, figure.getByLabel('Picture', { exact: true }));
  await page.keyboard.press('ArrowDown');
  const settings = { ...FIRST_SETTINGS, picture: 'ripples' } as const;
  await expect(sentence(figure)).toHaveText(told(modelAt(settings, 0)));
  await tabTo(page, figure.getByLabel('Pace'));
  await page.keyboard.press('End');
  await tabTo(page, button(figure, 'Train'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  const ended = modelAt(settings, UPDATES);
  await expect(sentence(figure)).toHaveText(told(ended));
  await typeNumber(figure, 'Row of the table, typed', '3');
  await figure.getByText('One row of pixels as a table').click();
  const row = figure.getByRole('table', { name: 'Row 3 from the top' }).locator('tbody tr');
  await expect(row).toHaveCount(SIDE);
  await expect(row.first()).toContainText(ended.look().output[2 * SIDE].toFixed(3));
  await button(figure, 'Reset').click();
  await expect(sentence(figure)).toHaveText(told(modelAt(settings, 0)));
});

test('a link leads to the same weights, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: '4 neurons' }).check();
  for (let step = 0; step < 3; step++) await button(figure, 'Step').click();
  const model = modelAt({ ...FIRST_SETTINGS, hidden: '4' }, 3);
  const same = await openLink(page, await copyLink(figure), ID);
  await expect(sentence(same)).toHaveText(told(model));
  await expectRefusals(figure, ID, {
    'no such picture': { ...writePicture(model), picture: 'x' },
    'another update': { ...writePicture(model), update: 2 },
  });
});
