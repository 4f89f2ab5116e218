import { FORWARD } from '../../../components/figures/pass-stepper/forward.ts';
import type { PassPlace } from '../../../components/figures/pass-stepper/pass.ts';
import { moveBy, stepsOf } from '../../../components/figures/pass-stepper/pass-steps.ts';
import { say } from '../../../components/figures/pass-stepper/words.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { withNeurons } from '../../../components/parts/small-network/edit-shape.ts';
import { withWeight } from '../../../components/parts/small-network/edit-values.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const CHAPTER = 'forward-pass/';
const ID = 'forward-stepper';

const reach = (page: Page) => reachFigure(page, CHAPTER, ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const radio = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });
const lit = (figure: Locator, sym: string) => figure.locator(`[data-sym="${sym}"][data-lit]`);
const formula = (figure: Locator) => figure.locator('.pass-formula .katex-mathml');

const STEPS = stepsOf(FIRST_NETWORK, 'forward');

/** What the figure says after so many steps. */
function saidAt(position: number, network = FIRST_NETWORK): string {
  const place: PassPlace = {
    computed: computeNetwork(network),
    pass: FORWARD,
    steps: stepsOf(network, 'forward'),
    position,
    example: 0,
  };
  return say(place);
}

test('a pass is gone through by keyboard, at every pace, and back', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(saidAt(1));
  await tabTo(page, button(figure, 'Step'));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(saidAt(2));
  await expect(formula(figure)).toContainText('0.027500');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(radio(figure, 'one neuron')).toBeChecked();
  await tabTo(page, button(figure, 'Step'), 'Shift+Tab');
  let position = 2;
  while (position < STEPS.length) {
    position = moveBy(STEPS, position, 'neuron', 1);
    await page.keyboard.press('Space');
    await expect(sentence(figure)).toHaveText(saidAt(position));
  }
  await expect(formula(figure)).toContainText('0.772928');
  await expect(button(figure, 'Step')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(saidAt(12));
  await tabTo(page, button(figure, 'Reset'));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(saidAt(1));
});

test('all of it at once by pointer, in symbols or in numbers', async ({ page }) => {
  const figure = await reach(page);
  await radio(figure, 'all').click();
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toHaveText(saidAt(STEPS.length));
  await radio(figure, 'symbols').click();
  await expect(formula(figure)).not.toContainText('0.772928');
  await radio(figure, 'numbers').click();
  await expect(formula(figure)).toContainText('0.772928');
  await button(figure, 'Back').click();
  await expect(sentence(figure)).toHaveText(saidAt(0));
  await figure.getByText('The whole pass as a table').click();
  await expect(figure.getByRole('row', { name: 'layer 2, neuron 1' })).toContainText('1.105906');
});

test('a symbol, its edge, its entry and its name in the code light each other up', async ({
  page,
}) => {
  const figure = await reach(page);
  const edge = figure.getByRole('button', { name: 'weight to hidden neuron 2 from input 1' });
  await figure.locator('td[data-sym="w"]', { hasText: '0.25' }).hover();
  await expect(edge).toHaveAttribute('data-lit', '');
  await expect(lit(figure, 'edge')).toHaveCount(1);

  // A cell of the product lights its row, its column and their edges.
  await figure.locator('td[data-sym="z"]').first().hover();
  await expect(lit(figure, 'edge')).toHaveCount(2);
  await expect(figure.locator('td[data-sym="w"][data-lit]')).toHaveText(['0.15', '0.20']);
  await expect(figure.locator('td[data-sym="a"][data-lit]')).toHaveText(['0.05', '0.10']);

  // By keyboard: an edge that has the focus, then the names of the code by Enter.
  await figure.getByRole('button', { name: 'weight to hidden neuron 1 from input 1' }).focus();
  await expect(figure.locator('.code-name[data-lit]')).toHaveText('weights[j][k]');
  await expect(figure.locator('td[data-sym="w"][data-lit]')).toHaveText('0.15');
  await figure.getByRole('group', { name: /The code of layer 1/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(lit(figure, 'edge')).toHaveCount(1);
});

test('weights are typed and layers chosen; the pass follows', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByText('Change the network (2-2-2)').click();
  await typeNumber(figure, 'weight of layer 1 to neuron 1 from x1, typed', '2');
  const typed = withWeight(FIRST_NETWORK, { layer: 1, to: 0, from: 0 }, 2);
  await expect(sentence(figure)).toHaveText(saidAt(1, typed));
  await typeNumber(figure, 'input 1 of example 1, typed', 'much');
  await expect(figure.getByText('“much” is not a number. It stays at 0.05.')).toBeVisible();
  await figure.getByLabel('Neurons, hidden').selectOption('3');
  await expect(figure.getByText('Change the network (2-3-2)')).toBeVisible();
  const wider = withNeurons(typed, 1, 3);
  await expect(sentence(figure)).toHaveText(saidAt(1, wider));
  await figure.getByLabel('Loss').selectOption('cross-entropy');
  await expect(figure.locator('#forward-stepper-editor-activation-2')).toHaveValue('softmax');

  // It travels: the chapter's other figure offers it.
  const other = page.locator('#batch-product');
  await other.scrollIntoViewIfNeeded();
  await button(other, 'Take along your 2-3-2 network from chapter 3').click();
  await expect(other.getByRole('group', { name: 'A 2-3-2 network' })).toBeVisible();
  await expect(other.getByRole('button', { name: /Take along/ })).toHaveCount(0);
});

test('a link leads to the same network and the same step', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByText('Change the network (2-2-2)').click();
  await typeNumber(figure, 'bias of layer 2, neuron 1, typed', '-1.5');
  await radio(figure, 'one layer').click();
  await button(figure, 'Step').click();
  const said = await sentence(figure).textContent();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(said ?? '');
  expect(await copyLink(same)).toBe(link);
});

test('a link that describes no state is refused in words, and the figure works on', async ({
  page,
}) => {
  const figure = await reach(page);
  const state = {
    network: FIRST_NETWORK,
    position: 3,
    example: 0,
    grain: 'term',
    view: 'both',
    epsilon: 1e-5,
  };
  await expectRefusals(figure, ID, {
    'a step too far': { ...state, position: 17 },
    'no example': { ...state, example: 1 },
    'no network': { ...state, network: { layers: [] } },
    'no nudge': { ...state, epsilon: 0 },
    'no grain': { ...state, grain: 'half' },
  });
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toHaveText(saidAt(2));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first step is there as formula, code and matrices, the whole pass as a table', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const figure = page.locator(`#${ID}`);
    await expect(sentence(figure)).toHaveText(saidAt(1));
    await expect(formula(figure)).toContainText('0.007500');
    await expect(figure.locator('td[aria-label^="pre-activation of neuron 1"]')).toBeVisible();
    await figure.getByText('The whole pass as a table').click();
    await expect(figure.getByRole('row', { name: 'layer 2, neuron 2' })).toBeVisible();
  });
});

test('the backward pass is gone through in chapter 6, each gradient checked', async ({ page }) => {
  const figure = await reachFigure(page, 'backward-pass/', 'backward-stepper');
  await expect(sentence(figure)).toContainText('it gives 0.751365 and should give 0.01');
  await expect(figure.getByText('The first gradient will be checked here')).toBeVisible();
  await tabTo(page, button(figure, 'Step'));
  for (let step = 0; step < 2; step++) await page.keyboard.press('Enter');
  await expect(formula(figure)).toContainText('0.082167');
  const check = figure.getByRole('group', { name: /^Gradient check in w/ });
  await expect(check.getByRole('definition').first()).toHaveText('0.0821670406');
  await expect(check).toContainText('they agree');
  await typeNumber(figure, 'ε, the nudge, typed', '0.1');
  await expect(check).not.toContainText('they agree');

  await figure.locator('td[data-sym="gradw"]').first().hover();
  await expect(lit(figure, 'edge')).toHaveCount(1);
  await radio(figure, 'all').click();
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toContainText('all 12 weights and biases have their gradient');
  await expect(figure.locator('td[data-sym="gradw"]')).toHaveText([
    '0.0004',
    '0.0009',
    '0.0005',
    '0.0010',
  ]);
  const same = await openLink(page, await copyLink(figure), 'backward-stepper');
  await expect(sentence(same)).toContainText('all 12 weights and biases');
});
