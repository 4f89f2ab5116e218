import { FIRST_DERIVATION } from '../../../components/figures/derivation/derivation-link.ts';
import { pressEdge, reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'derivation';

const reach = (page: Page) => reachFigure(page, 'backward-pass/', ID);
const open = (figure: Locator) => figure.locator('.derivation-steps details[open]');
const press = (figure: Locator, name: string) => figure.getByRole('button', { name }).click();

test('by keyboard: steps open one at a time, in order', async ({ page }) => {
  const figure = await reach(page);
  await expect(open(figure)).toHaveCount(2);
  await tabTo(page, figure.getByRole('button', { name: 'Open the next step' }));
  await page.keyboard.press('Enter');
  await expect(open(figure)).toHaveCount(3);
  await expect(open(figure).last()).toContainText('Through output 1');
  await expect(sentence(figure)).toBeVisible();
  await tabTo(page, figure.getByText('6. Take the last factor out'));
  await page.keyboard.press('Enter');
  await expect(open(figure)).toHaveCount(4);
  await expect(open(figure).last()).toContainText('the delta of the neuron');
});

test('by keyboard: a button that has done all it can keeps the focus', async ({ page }) => {
  const figure = await reach(page);
  for (const name of ['Open all', 'Close all']) {
    const button = figure.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toBeFocused();
  }
  await expect(open(figure)).toHaveCount(0);
});

test('by pointer: another weight, another form, all open, all closed', async ({ page }) => {
  const figure = await reach(page);
  await pressEdge(figure, /^weight to hidden neuron 1 from input 2/);
  await expect(figure.getByText(/is 0.000877135. It is derived in 11 steps/).first()).toBeVisible();
  await figure.getByRole('radio', { name: 'symbols' }).click();
  await press(figure, 'Open all');
  await expect(open(figure)).toHaveCount(11);
  await expect(open(figure).nth(1).locator('.formula')).not.toContainText('0.74137');
  await press(figure, 'Close all');
  await expect(open(figure)).toHaveCount(0);
  await press(figure, 'Reset');
  await expect(open(figure)).toHaveCount(2);
});

test('a link opens the same steps; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'numbers' }).click();
  await press(figure, 'Close all');
  await figure.getByText('5. Multiply').click();
  await expect(open(figure)).toHaveCount(1);
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(open(same)).toHaveCount(1);
  await expect(same.getByRole('radio', { name: 'numbers' })).toBeChecked();
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'no form': { ...FIRST_DERIVATION, form: 'roman' },
    'no steps': { ...FIRST_DERIVATION, open: [1e9] },
    'no example': { ...FIRST_DERIVATION, example: 3 },
  });
});
