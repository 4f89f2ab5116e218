import { withSecondExample } from '../../../components/figures/pass-stepper/second-example.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { formatNumber } from '../../../components/parts/text/format-number.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'backward-stepper';
const BATCH = withSecondExample(FIRST_NETWORK);
const { examples, gradients } = solve({ ...BATCH, mode: 'batch', updates: 0 });
/** What each example gives the first output weight, and their mean, which is its gradient. */
const terms = examples.map(({ layers }) => layers[1].delta[0] * layers[0].activation[0]);
const mean = gradients[1].weights[0][0];
const six = (x: number) => formatNumber(x, 6);

const reach = (page: Page) => reachFigure(page, 'backward-pass/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const radio = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });
const formula = (figure: Locator) => figure.locator('.pass-formula .katex-mathml');
const codeLine = (figure: Locator) => figure.locator('.pass-line.is-current');
const gradient = (figure: Locator) => figure.locator('td[data-sym="gradw"]').first();

test('a batch is gone back through by keyboard, to the mean of its gradients', async ({ page }) => {
  const figure = await reach(page);
  await tabTo(page, radio(figure, 'one example'));
  await page.keyboard.press('ArrowRight');
  await expect(radio(figure, 'the whole batch')).toBeChecked();
  // The pass is at the step it was at, in the last row.
  await expect(sentence(figure)).toContainText('Step 3 of 44');
  await expect(figure.getByLabel('Numbers of')).toHaveCount(0);
  await tabTo(page, button(figure, 'Step'), 'Shift+Tab');
  for (let step = 3; step < 5; step++) await page.keyboard.press('Enter');
  await expect(sentence(figure)).toContainText(`the sum so far is ${six(terms[0])}.`);
  await expect(sentence(figure)).toContainText('neuron 1, example 1:');
  await expect(codeLine(figure)).toHaveText(['        sum += delta[i][j] * input[i][k];']);
  await expect(gradient(figure)).toHaveText(`1/2 (${formatNumber(terms[0], 4)} +…)`);
  await expect(figure.getByText('The first gradient will be checked here')).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toContainText(
    `the sum is ${six(terms[0] + terms[1])}, and divided by 2 it is the gradient, ${six(mean)}.`,
  );
  await expect(codeLine(figure)).toHaveText([
    '        sum += delta[i][j] * input[i][k];',
    '      weightGradient[j][k] = sum / n;',
  ]);
  await expect(formula(figure)).toContainText('=1n∑i');
  await expect(formula(figure)).toContainText(`=${six(mean)}`);
  await expect(gradient(figure)).toHaveText(formatNumber(mean, 4));
  const check = figure.getByRole('group', { name: /^Gradient check in w/ });
  await expect(check.getByRole('definition').first()).toContainText(six(mean));
  await expect(check).toContainText('they agree');
});

test('the whole of it at once by pointer; its table has a row an example, and their mean', async ({
  page,
}) => {
  const figure = await reach(page);
  await radio(figure, 'a batch of two').click();
  await radio(figure, 'all').click();
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toContainText('all 12 weights and biases have their gradient');
  const [first] = gradients[0].weights;
  await expect(gradient(figure)).toHaveText(formatNumber(first[0], 4));
  await figure.getByText('The whole pass as a table').click();
  const row = (name: string) => figure.getByRole('row', { name: `layer 2, neuron 1, ${name}` });
  await expect(row('example 1')).toContainText(six(terms[0]));
  await expect(row('example 2')).toContainText(six(terms[1]));
  await expect(row('mean')).toContainText(six(mean));

  // A mean lights the deltas and inputs of every example.
  await gradient(figure).hover();
  const lit = (sym: string) => figure.locator(`.matrix td[data-sym="${sym}"][data-lit]`);
  await expect(lit('gradw')).toHaveCount(1);
  for (const row of ['1', '2']) {
    await expect(figure.locator(`td[data-sym="a"][data-example="${row}"][data-lit]`)).toHaveCount(
      1,
    );
  }

  // Back to one example: the pass stays where it was, and the reader chooses whose it is.
  await radio(figure, 'one example').click();
  await expect(sentence(figure)).toContainText('Step 22 of 22');
  await figure.getByLabel('Numbers of').selectOption('example 2');
  const [own] = solve({ ...BATCH, examples: [BATCH.examples[1]], updates: 0 }).gradients;
  await expect(gradient(figure)).toHaveText(formatNumber(own.weights[0][0], 4));
  await button(figure, 'Reset').click();
  await expect(radio(figure, 'a batch of two')).not.toBeChecked();
  await expect(sentence(figure)).toContainText('Step 1 of 22');
});

test('a link keeps the batch and the step; one beyond its end is refused', async ({ page }) => {
  const figure = await reach(page);
  await radio(figure, 'a batch of two').click();
  for (let step = 3; step < 6; step++) await button(figure, 'Step').click();
  const said = await sentence(figure).textContent();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(radio(same, 'the whole batch')).toBeChecked();
  await expect(sentence(same)).toHaveText(said ?? '');
  expect(await copyLink(same)).toBe(link);

  const state = { position: 44, example: 0, grain: 'term', view: 'both', epsilon: 1e-5 };
  const batch = { ...state, network: BATCH, scope: 'batch' };
  await expectRefusals(same, ID, {
    'a step too far': { ...batch, position: 45 },
    'the end of a batch, of one example': { ...batch, scope: 'example' },
    'no scope': { ...batch, scope: 'half' },
  });
});
