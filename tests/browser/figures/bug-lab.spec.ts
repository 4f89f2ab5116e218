import { writeBugLab } from '../../../components/figures/bug-lab/bug-lab-link.ts';
import { casesOf, openCase } from '../../../components/figures/bug-lab/bug-lab-state.ts';
import { BUGS, type BugName, bugOf, withBug } from '../../../components/figures/bug-lab/bugs.ts';
import { findingsOf, judge } from '../../../components/figures/bug-lab/judge.ts';
import { loadPrograms } from '../../../components/figures/bug-lab/lab-in-node.ts';
import { makeLab } from '../../../components/figures/bug-lab/make-lab.ts';
import { readCode, readFlowers } from '../../../components/figures/bug-lab/write-lab.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { awake, reachFigure, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const CHAPTER = 'from-scratch/';
const ID = 'bug-lab';

const lab = makeLab(loadPrograms(), readFlowers());
const reach = (page: Page) => reachFigure(page, CHAPTER, ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const view = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });
const box = (figure: Locator, name: string) => figure.getByRole('checkbox', { name, exact: true });
const verdict = (figure: Locator) => figure.locator('.bug-lab-verdict');
const placeOf = (bug: BugName, order = 1) => casesOf(order).indexOf(bug) + 1;

test('a bug is looked at, named and found by keyboard alone, and stays found', async ({ page }) => {
  const figure = await reach(page);
  const place = placeOf('twice');
  await tabTo(page, figure.getByRole('radio', { name: '1', exact: true }));
  for (let i = 1; i < place; i++) await page.keyboard.press('ArrowRight');
  await tabTo(page, view(figure, 'loss curve'));
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.live-sentence > p').first()).toHaveText(
    'All 27 gradients agree with their central differences.',
  );
  await tabTo(page, figure.getByLabel('The bug is'));
  await page.keyboard.press('Home');
  for (let i = 0; i <= BUGS.indexOf(bugOf('twice')); i++) await page.keyboard.press('ArrowDown');
  for (const { label, shows } of findingsOf(lab, 'twice')) {
    await tabTo(page, box(figure, label));
    if (shows) await page.keyboard.press('Space');
  }
  await tabTo(page, button(figure, 'Check'));
  await page.keyboard.press('Enter');
  await expect(verdict(figure)).toContainText('Right: a division by n twice.');
  await expect(figure.getByText('1 of 10 found.')).toBeVisible();
  await expect(figure.locator('.bug-lab-explanation')).toContainText(bugOf('twice').says);
  await page.reload();
  const again = await awake(page, ID);
  await expect(again.getByText('1 of 10 found.')).toBeVisible();
  await expect(again.getByRole('radio', { name: `${place} ✓` })).toBeVisible();
});

test('by pointer: a wrong name is answered by what was measured', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: `${placeOf('order')}`, exact: true }).check();
  await button(figure, 'Check').click();
  await expect(verdict(figure)).toHaveText('Name a bug first.');
  await figure.getByLabel('The bug is').selectOption(bugOf('slope').label);
  await expect(verdict(figure)).toHaveText('');
  await button(figure, 'Check').click();
  await expect(verdict(figure)).toHaveText(judge(lab, 'order', { bug: 'slope', could: [] }).says);
  await expect(figure.locator('.bug-lab-explanation')).toHaveCount(0);
  await button(figure, 'Show the bug').click();
  await expect(figure.locator('.bug-lab-explanation')).toContainText(bugOf('order').says);
  await expect(figure.getByText('0 of 10 found.')).toBeVisible();
  await button(figure, 'Reset').click();
  await expect(figure.getByLabel('The bug is')).toHaveValue('');
  await expect(figure.locator('.bug-lab-explanation')).toHaveCount(0);
});

test('every view belongs to the program of the case', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Order (1 to 99)', '5');
  await figure.getByRole('radio', { name: `${placeOf('axis', 5)}`, exact: true }).check();
  await view(figure, 'shapes').check();
  await expect(figure.getByRole('row', { name: 'biases, layer 1' })).toContainText('[6]');
  await view(figure, 'gradient check').check();
  await expect(figure.getByRole('cell', { name: 'differs' })).toHaveCount(6);
  await view(figure, 'one batch').check();
  await expect(figure.locator('.live-sentence > p').first()).toContainText('at update 300');
  await view(figure, 'code').check();
  const lines = await figure.locator('.code-view .code-line').allTextContents();
  expect(lines.join('').trimEnd()).toBe(withBug(readCode(), bugOf('axis')).trimEnd());
});

test('a link leads to the same case, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Order (1 to 99)', '7');
  await view(figure, 'shapes').check();
  await box(figure, 'loss curve').check();
  const link = await copyLink(figure);
  const state = writeBugLab({ ...openCase(7, 1), view: 'shapes', could: ['curve'] });
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(view(same, 'shapes')).toBeChecked();
  await expect(box(same, 'loss curve')).toBeChecked();
  await expectRefusals(figure, ID, {
    'no such training': { ...state, place: 11 },
    'no such order': { ...state, order: 1e9 },
    'no such bug': { ...state, bug: 'constructor' },
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all ten can be read, each with its line', async ({ page }) => {
    await page.goto(CHAPTER);
    const figure = page.locator(`#${ID}`);
    await expect(figure.locator('.loss-chart svg').first()).toBeVisible();
    await figure.getByText('All ten, and what each instrument shows').click();
    for (const { label, says } of BUGS) {
      await expect(figure.getByRole('row', { name: label })).toBeVisible();
      await expect(figure.getByText(says)).toBeVisible();
    }
    await expect(figure.getByText('// missing: setToZero(gradients);')).toBeVisible();
  });
});
