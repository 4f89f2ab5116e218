import { FIRST_STATE } from '../../../components/parts/small-network/parameter-state.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'gradient-check';

const reach = (page: Page) => reachFigure(page, 'backward-pass/', ID);
const epsilon = (figure: Locator) => figure.getByRole('slider', { name: 'ε, the nudge' });

test('by keyboard: ε runs from rounding to truncation', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toContainText('they agree');
  await tabTo(page, epsilon(figure));
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toContainText('of so short a nudge rounding leaves little');
  await page.keyboard.press('End');
  await expect(sentence(figure)).toContainText('With ε = 0.1');
  await expect(figure.getByText(/of 12 gradients are within 0.000001/).first()).toBeVisible();
});

test('by pointer: another weight; what is no ε is refused in words', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('combobox', { name: 'Weight or bias' }).selectOption({ index: 0 });
  await expect(sentence(figure)).toContainText('backpropagation says 0.0004385677');
  await typeNumber(figure, 'ε, the nudge, typed', '0');
  await expect(figure.getByText('It stays at 0.00001.')).toBeVisible();
  await figure.getByText('The distance at every ε').click();
  await expect(figure.getByRole('row', { name: /^0\.1 / })).toBeVisible();
});

test('a link leads to the same ε; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'ε, the nudge, typed', '0.001');
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toContainText('With ε = 0.001');
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'an ε of nothing': { ...FIRST_STATE, epsilon: 0 },
    'no number': { ...FIRST_STATE, epsilon: '0.1' },
  });
});
