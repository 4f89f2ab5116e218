import { FIRST_BLAME } from '../../../components/figures/blame-explorer/blame-link.ts';
import { pressEdge, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'blame-explorer';

const reach = (page: Page) => reachFigure(page, 'backward-pass/', ID);
const weight = (figure: Locator) => figure.getByRole('combobox', { name: 'Weight or bias' });
const paths = (figure: Locator) => figure.locator('.blame-path');

test('by keyboard: a weight is chosen, its paths walked, and their sum is the gradient', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toContainText('They bring +0.000668396 and −0.000229828.');
  await tabTo(page, weight(figure));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(sentence(figure)).toContainText('The sum is +0.008771355, the gradient.');
  await expect(figure.getByText('+0.008771355', { exact: true })).toHaveCount(2);
  await tabTo(page, paths(figure).nth(1));
  await expect(figure.locator('.blame-lane[data-lit]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(paths(figure).nth(1)).toHaveAttribute('aria-pressed', 'true');
  // The chain is typeset anew: KaTeX has been loaded.
  await expect(figure.locator('.blame-proof .formula')).toContainText('−0.0045966');
});

test('by pointer: an edge is pressed, ε is typed, and the network changed', async ({ page }) => {
  const figure = await reach(page);
  await pressEdge(figure, /^weight to output 2 from hidden neuron 1/);
  await expect(sentence(figure)).toContainText('One path leads from');
  await expect(sentence(figure)).toContainText('the loss would fall');
  await typeNumber(figure, 'ε, the nudge, typed', '0.1');
  await expect(figure.getByText(/^With ε = 0.1 the central difference/).first()).toBeVisible();
  await figure.getByText('Change the network (2-2-2)').click();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(sentence(figure)).toContainText('2 paths lead from');
});

test('a link leads to the same paths; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await weight(figure).selectOption({ index: 3 });
  await paths(figure).nth(1).click();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(paths(same).nth(1)).toHaveAttribute('aria-pressed', 'true');
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'no such path': { ...FIRST_BLAME, path: 99 },
    'no such weight': { ...FIRST_BLAME, place: { layer: 9, to: 0, from: 0 } },
    'a huge network': {
      ...FIRST_BLAME,
      network: { ...FIRST_BLAME.network, layers: Array(9).fill(FIRST_BLAME.network.layers[0]) },
    },
  });
});
