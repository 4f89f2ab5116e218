import { makeSet, NO_ANSWERS } from '../../../components/figures/which-curve/quiz.ts';
import { writeWhichCurve } from '../../../components/figures/which-curve/which-curve-link.ts';
import { judgeCurve, letterOf } from '../../../components/figures/which-curve/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'which-curve';

const reach = (page: Page) => reachFigure(page, 'training-loop/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const choice = (figure: Locator, curve: number) =>
  figure.getByLabel(`Curve ${letterOf(curve)} is`, { exact: true });
const verdict = (figure: Locator, curve: number) => figure.locator('.curve-verdict').nth(curve);

test('five curves are named and judged by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  const { curves } = makeSet(1);
  for (const [i, { cause }] of curves.entries()) {
    await tabTo(page, choice(figure, i));
    // Home is “choose”; the causes come after it in their order.
    await page.keyboard.press('Home');
    while ((await choice(figure, i).inputValue()) !== cause) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, button(figure, 'Check'));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('All 5 are right.')).toBeVisible();
  for (const [i, { cause }] of curves.entries()) {
    await expect(verdict(figure, i)).toHaveText(judgeCurve(cause, cause));
  }
  await tabTo(page, button(figure, 'Reset'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(choice(figure, 0)).toHaveValue('');
});

test('by pointer: wrong and open answers are told apart, in any set', async ({ page }) => {
  const figure = await reach(page);
  await button(figure, 'Another five').click();
  const { curves } = makeSet(2);
  const wrong = curves[1].cause;
  await choice(figure, 0).selectOption(wrong);
  await button(figure, 'Check').click();
  await expect(figure.getByText('0 of 5 are right.')).toBeVisible();
  await expect(verdict(figure, 0)).toHaveText(judgeCurve(curves[0].cause, wrong));
  await expect(verdict(figure, 2)).toHaveText('Still open.');
  await choice(figure, 0).selectOption(curves[0].cause);
  await expect(verdict(figure, 0)).toHaveText('');
  await typeNumber(figure, 'Set (1 to 12)', '1');
  await expect(choice(figure, 0)).toHaveValue('');
});

test('the answers of one set do not tell those of the next', async ({ page }) => {
  const figure = await reach(page);
  const answers = figure.locator('details', { has: page.getByText('The answers') });
  await answers.locator('summary').click();
  await expect(answers).toHaveAttribute('open');
  await button(figure, 'Another five').click();
  await expect(answers).not.toHaveAttribute('open');
});

test('a link leads to the same answers, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  await choice(figure, 1).selectOption('rate');
  const link = await copyLink(figure);
  const answers = NO_ANSWERS.map((_, i) => (i === 1 ? ('rate' as const) : undefined));
  const state = writeWhichCurve({ set: 1, answers, checked: false });
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(choice(same, 1)).toHaveValue('rate');
  await expectRefusals(figure, ID, {
    'no such set': { ...state, set: 99 },
    'no such cause': { ...state, answers: Array(5).fill('sun') },
  });
});
