import { writeSymmetry } from '../../../components/figures/symmetry/symmetry-link.ts';
import {
  LAST_UPDATE,
  type StartName,
  SymmetryModel,
} from '../../../components/figures/symmetry/symmetry-model.ts';
import { say, sayVerdict } from '../../../components/figures/symmetry/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'symmetry';

const reach = (page: Page) => reachFigure(page, 'training-loop/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();
const verdict = (figure: Locator) => figure.locator('.symmetry-verdict');

function modelAt(start: StartName, update: number): SymmetryModel {
  const model = new SymmetryModel(start);
  model.goTo(update);
  return model;
}

const sentenceOf = (model: SymmetryModel) => say(model, model.look().loss);

test('predicted, run and gone back through by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(sentenceOf(modelAt('zeros', 0)));
  await tabTo(page, figure.getByRole('radio', { name: 'all zero' }));
  await page.keyboard.press('ArrowRight');
  await expect(said(figure)).toHaveText(sentenceOf(modelAt('equal', 0)));
  await tabTo(page, figure.getByRole('radio', { name: 'nothing moves' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, figure.getByLabel('Pace'));
  await page.keyboard.press('End');
  await tabTo(page, button(figure, 'Train'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  const ended = modelAt('equal', LAST_UPDATE);
  await expect(said(figure)).toHaveText(sentenceOf(ended));
  await expect(verdict(figure)).toHaveText(sayVerdict(ended, 'twins'));
  await tabTo(page, figure.getByRole('slider', { name: 'Go to update' }));
  await page.keyboard.press('Home');
  await expect(said(figure)).toHaveText(sentenceOf(modelAt('equal', 0)));
});

test('by pointer: a wrong prediction is answered by what happened', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'the loss falls, the units part' }).check();
  await expect(verdict(figure)).toContainText('You predict');
  await figure.getByLabel('Pace').selectOption('as fast as it can');
  await button(figure, 'Train').click();
  const ended = modelAt('zeros', LAST_UPDATE);
  await expect(verdict(figure)).toHaveText(sayVerdict(ended, 'parts'));
  await expect(said(figure)).toHaveText(sentenceOf(ended));
  await button(figure, 'Reset').click();
  await expect(verdict(figure)).toHaveText(sayVerdict(modelAt('zeros', 0), undefined));
});

test('a link leads to the same weights, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'a tenth apart' }).check();
  for (let step = 0; step < 3; step++) await button(figure, 'Step').click();
  const link = await copyLink(figure);
  const state = { model: modelAt('tenth', 3), prediction: undefined };
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeSymmetry(state)));
  const same = await openLink(page, link, ID);
  await expect(said(same)).toHaveText(sentenceOf(modelAt('tenth', 3)));
  await expectRefusals(figure, ID, {
    'no such start': { ...writeSymmetry(state), start: 'x' },
    'weights of another update': { ...writeSymmetry(state), update: 2 },
  });
});
