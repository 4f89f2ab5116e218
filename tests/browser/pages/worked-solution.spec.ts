import { readFile } from 'node:fs/promises';
import { network } from '../../../content/examples/mazur.ts';
import { formatSolution, solve } from '../../../src/engine/solve/index.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { scrollsSideways } from '../support/islands.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'worked-solution';

const reach = (page: Page) => reachFigure(page, 'solve/', ID);
const field = (figure: Locator) => figure.getByLabel('The network and its data');
const fault = (figure: Locator) => figure.getByRole('alert');

async function solveText(figure: Locator, text: string): Promise<void> {
  await field(figure).fill(text);
  await figure.getByRole('button', { name: 'Solve' }).click();
}

test('by keyboard: another network is typed, solved and written out', async ({ page }) => {
  const figure = await reach(page);
  await expect(figure.locator('.katex').first()).toBeVisible();
  await tabTo(page, field(figure));
  await page.keyboard.press('Control+A');
  const wider = {
    ...network,
    layers: [{ weights: [[0.5, -0.25, 1]], biases: [0.125], activation: 'tanh' }],
    examples: [
      { input: [1, 2, 3], target: [0.5] },
      { input: [0, 1, 0], target: [-0.5] },
    ],
  };
  await page.keyboard.insertText(JSON.stringify(wider));
  await expect(figure.getByText('Changed: press Solve')).toBeVisible();
  await tabTo(page, figure.getByRole('button', { name: 'Solve' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Changed: press Solve')).toBeHidden();
  await expect(sentence(figure)).toContainText('A 3-1 network, 2 examples, 1 update');
  await expect(figure.getByRole('heading', { name: 'Backward pass of example 2' })).toBeVisible();
  await expect(figure.locator('.solution-block').first()).toContainText(
    '0.5⋅1+(−0.25)⋅2+1⋅3+0.125',
  );
  await tabTo(page, figure.getByRole('radio', { name: 'both' }));
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.solution-block').first()).not.toContainText('0.125');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await scrollsSideways(page)).toBe(false);
});

test('a fault is named by its path, and the solution before stays', async ({ page }) => {
  const figure = await reach(page);
  const before = await sentence(figure).textContent();
  const [hidden, output] = network.layers;
  const wide = { ...output, weights: output.weights.map((row) => [...row, 1]) };
  await solveText(figure, JSON.stringify({ ...network, layers: [hidden, wide] }));
  await expect(fault(figure)).toContainText('layers[1].weights[0] has 3 entries, expected 2');
  const linear = network.layers.map((layer) => ({ ...layer, activation: 'identity' }));
  await solveText(figure, JSON.stringify({ ...network, layers: linear, learningRate: 1e200 }));
  await expect(fault(figure)).toContainText('diverged at update 1, layer 2');
  await expect(sentence(figure)).toHaveText(before ?? '');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(fault(figure)).toHaveText('');
});

test('the form edits what the text says; a link keeps it; hostile ones are refused', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByText('Change the network').click();
  await typeNumber(figure, 'input 1 of example 1, typed', '0.75');
  await expect(field(figure)).toHaveValue(/"input": \[0\.75, 0\.1\]/);
  await figure.getByLabel('Numbers with').selectOption('4 digits');
  const first = figure.locator('.solution-block').first();
  await expect(first).toContainText('0.15⋅0.75+0.2⋅0.1+0.35=0.4825');
  const same = await openLink(page, await copyLink(figure), ID);
  await expect(sentence(same)).toHaveText((await sentence(figure).textContent()) ?? '');
  await expect(same.locator('.solution-block').first()).toContainText('=0.4825');
  await expectRefusals(same, ID, {
    'another network': { network: { layers: [] }, show: 'both', digits: 9 },
    'endless work': { network: { ...network, updates: 5e7 }, show: 'both', digits: 9 },
  });
});

test('long work is done beside the page and can be cancelled; its file is that of the command line', async ({
  page,
}) => {
  const figure = await reach(page);
  await solveText(figure, JSON.stringify({ ...network, updates: 50_000_000 }));
  await expect(figure.getByText('Solving: this may take a minute.')).toBeVisible();
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(fault(figure)).toContainText('Solving was cancelled.');
  await solveText(figure, JSON.stringify({ ...network, updates: 200_000 }));
  await expect(sentence(figure)).toContainText('200,000 updates: the loss goes from 0.298371109');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toBe(formatSolution(solve({ ...network, updates: 200_000 })));
});

test('a file is opened, and a large network gets a message and its file', async ({ page }) => {
  const figure = await reach(page);
  const wide = {
    layers: [
      {
        weights: Array.from({ length: 300 }, () => [1, 1]),
        biases: Array(300).fill(0),
        activation: 'tanh',
      },
    ],
    loss: 'sum-squared-error',
    examples: [{ input: [0, 1], target: Array(300).fill(0) }],
  };
  await figure.getByLabel('or open a file').setInputFiles({
    name: 'wide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(wide)),
  });
  await expect(figure.getByText('too large to be written out step by step')).toBeVisible();
  await expect(figure.getByText('change it as text')).toBeVisible();
  await expect(figure.getByText('too many to be shown here')).toBeVisible();
});
