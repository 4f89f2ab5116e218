import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { neededFor, TASKS } from '../../../components/figures/own-code/tasks.ts';
import { formatNumber } from '../../../components/parts/text/format-number.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { buildNetwork, parametersOf } from '../../../src/engine/solve/build.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { solve } from '../../../src/engine/solve/solve.ts';
import { NO_PROGRESS, withAnswer } from '../../../src/reader/progress.ts';
import { storageKey } from '../../../src/reader/storage.ts';
import { awake, reachFigure } from '../support/figure.ts';
import { scrollsSideways, unfold } from '../support/islands.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'own-code';
const CHAPTER = 'from-scratch/';

const button = (figure: Locator, name: string | RegExp) => figure.getByRole('button', { name });
const slider = (figure: Locator) => figure.getByRole('slider', { name: 'Go to update' });
const status = (figure: Locator) => figure.locator('.own-code-status [role=status]');
const says = (figure: Locator, text: string | RegExp) =>
  figure.locator('.live-sentence > p[aria-hidden]').filter({ hasText: text });
const choose = (figure: Locator, name: string) => figure.getByRole('radio', { name }).check();

const readAnswer = (exercise: string, file = 'solution.ts') =>
  readFileSync(new URL(`../../../content/exercises/${exercise}/${file}`, import.meta.url), 'utf8');

/** Remembers answers as the page does when an exercise has passed, before the page is opened. */
async function keepSolved(page: Page, answers: Record<string, string>): Promise<void> {
  const progress = Object.keys(answers).reduce(
    (now, id) => withAnswer(now, id, { answer: '3/3', correct: true }),
    NO_PROGRESS,
  );
  const kept = {
    [storageKey('progress', 1)]: progress,
    ...Object.fromEntries(
      Object.entries(answers).map(([id, code]) => [storageKey(`code.${id}`, 1), code]),
    ),
  };
  await page.addInitScript((entries) => {
    // The frame in which code runs has no storage.
    if (parent !== window) return;
    for (const [key, value] of Object.entries(entries)) {
      localStorage.setItem(key, JSON.stringify(value));
    }
  }, kept);
}

/** The loss of XOR after so many updates, by the engine outside the browser. */
function lossAfter(updates: number): string {
  const { widths, seed, learningRate } = TASKS.xor;
  const given = (layers: NetworkWithData['layers']): NetworkWithData => ({
    layers,
    loss: 'half-squared-error',
    examples: [
      { input: [0, 0], target: [0] },
      { input: [0, 1], target: [1] },
      { input: [1, 0], target: [1] },
      { input: [1, 1], target: [0] },
    ],
    learningRate,
    updates,
    mode: 'batch',
    freezeBiases: false,
  });
  const empty = widths.slice(1).map((neurons, l) => ({
    weights: Array.from({ length: neurons }, () => Array<number>(widths[l]).fill(0)),
    biases: Array<number>(neurons).fill(0),
    activation: 'sigmoid' as const,
  }));
  const network = buildNetwork(given(empty));
  initialize(network, { kind: 'uniform', range: 1 }, seed);
  const layers = parametersOf(network).map((layer, l) => ({ ...empty[l], ...layer }));
  return formatNumber(solve(given(layers)).lossAfter, 6);
}

const at = (updates: number, whose: string) =>
  `After ${updates} updates ${whose} has the loss ${lossAfter(updates)}, the engine ${lossAfter(updates)}.`;

async function train(figure: Locator): Promise<void> {
  await button(figure, /^Train/).click();
  await expect(slider(figure)).toBeVisible();
}

test('the book’s functions train XOR, and the slider takes every picture along, by keyboard alone', async ({
  page,
}) => {
  const figure = await reachFigure(page, CHAPTER, ID);
  await expect(figure.getByText('Recorded when the book was built')).toBeVisible();
  for (const { exercise, name } of neededFor('xor')) {
    const link = figure.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', `#${exercise}`);
  }
  await tabTo(page, button(figure, 'Train XOR'));
  await page.keyboard.press('Enter');
  await expect(status(figure)).toHaveText('Trained, 2,055 updates.');
  await expect(figure.getByText('Recorded when the book was built')).toBeHidden();
  await expect(says(figure, /^The book’s code: after 2,055 updates .* the same run/)).toBeVisible();
  await expect(figure.getByText('The gradient is right')).toBeVisible();

  const weight = figure.getByRole('button', { name: /^weight to output 1 from hidden neuron 1:/ });
  const output = figure.getByRole('table', { name: 'The four examples' }).locator('td').nth(1);
  const probe = says(figure, /^At x₁/);
  const seen = () =>
    Promise.all([weight.getAttribute('aria-label'), output.textContent(), probe.textContent()]);
  const late = await seen();
  await tabTo(page, slider(figure));
  await page.keyboard.press('Home');
  await expect(says(figure, at(0, 'the book’s code'))).toBeVisible();
  const early = await seen();
  for (const [i, text] of late.entries()) expect(early[i]).not.toBe(text);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(says(figure, at(2, 'the book’s code'))).toBeVisible();
  await tabTo(page, button(figure, 'Reset'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(figure.getByText('Recorded when the book was built')).toBeVisible();
  await expect(status(figure)).toHaveText('Nothing has run yet.');
});

test('the flowers kept back are counted, and all of them', async ({ page }) => {
  const figure = await reachFigure(page, CHAPTER, ID);
  await choose(figure, 'iris');
  await expect(figure.getByRole('link', { name: 'standardize' })).toBeVisible();
  await train(figure);
  await expect(says(figure, /^The book’s code: after 300 updates .* the same run/)).toBeVisible();
  const cells = figure.getByRole('table', { name: 'The 30 flowers kept back' }).locator('td');
  const counts = async () =>
    (await cells.allTextContents()).filter((text) => !/[%–]/.test(text)).map(Number);
  const sum = (numbers: number[]) => numbers.reduce((total, count) => total + count, 0);
  const late = await counts();
  expect(sum(late)).toBe(30);
  // On the diagonal: more are recognised than at random.
  expect(late[0] + late[4] + late[8]).toBeGreaterThan(24);
  await slider(figure).press('Home');
  await expect.poll(async () => (await counts()).join()).not.toBe(late.join());
  expect(sum(await counts())).toBe(30);
  await expect(says(figure, /petal length \(cm\) = /)).toBeVisible();
});

test('an exercise that is solved here gives its function to the figure', async ({ page }) => {
  const figure = await reachFigure(page, CHAPTER, ID);
  const exercise = await awake(page, 'half-squared-error');
  await exercise.getByRole('textbox').click();
  const editor = exercise.locator('.cm-content');
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(readAnswer('half-squared-error'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(exercise.getByText(/All \d+ checks pass/)).toBeVisible();
  await expect(figure.getByText('Yours: halfSquaredError.')).toBeVisible();
  await train(figure);
  await expect(says(figure, /^Your code with the book’s: .* the same run/)).toBeVisible();
  const row = figure
    .getByRole('table', { name: 'Functions called' })
    .getByRole('row', { name: /^halfSquaredError/ });
  await expect(row).toHaveText(/yours\s*2,056/);
  await choose(figure, 'the book’s');
  await expect(figure.getByText('Yours:')).toBeHidden();
});

test('with all exercises solved it is the reader’s code alone', async ({ page }) => {
  const ids = neededFor('iris').map(({ exercise }) => exercise);
  await keepSolved(page, Object.fromEntries(ids.map((id) => [id, readAnswer(id)])));
  const figure = await reachFigure(page, CHAPTER, ID);
  await expect(figure.getByText('until you have solved')).toBeHidden();
  await train(figure);
  await expect(says(figure, /^Your code: after 2,055 updates .* the same run/)).toBeVisible();
  // The reader's train has brought the update of chapter 8 along.
  await expect(figure.getByText('sgdStep was not called')).toBeVisible();
  await button(figure, /^Time/).click();
  await expect(status(figure)).toHaveText('Timed.');
  const said = (await says(figure, /^Your code: .* for an update/).textContent()) ?? '';
  const numbers = [...said.matchAll(/(\d+\.?\d*) (?:µs|ms|times)/g)].map(([, text]) =>
    Number(text),
  );
  expect(numbers).toHaveLength(3);
  for (const number of numbers) expect(number).toBeGreaterThan(0);
});

test('code that was changed after its check runs as it stands, and the engine tells', async ({
  page,
}) => {
  const right = readAnswer('backward-pass');
  const wrong = right.replace('(a - target[j]) * slope(a)', 'a - target[j]');
  expect(wrong).not.toBe(right);
  await keepSolved(page, { 'backward-pass': wrong });
  const figure = await reachFigure(page, CHAPTER, ID);
  await train(figure);
  await expect(says(figure, 'more than rounding explains')).toBeVisible();
  await expect(figure.getByText('The gradient is not that of the loss')).toBeVisible();
});

const step = (body: string) => `function sgdStep(layers: any[], gradients: any[]) { ${body} }`;

test.describe('code that fails', () => {
  const failing: [string, string, RegExp, string?][] = [
    ['throws', step('\n  return layers.wheights.map(() => 0);'), /Line 2: TypeError/, 'sgd-step'],
    ['cannot be read', 'function sgdStep( {', /SyntaxError/, 'sgd-step'],
    ['is missing', 'const step = 1;', /sgdStep is not defined/, 'sgd-step'],
    ['returns another shape', step('return layers.slice(1);'), /have not the shape/],
    [
      'diverges',
      step(
        'return layers.map(({ weights, biases }) => ({ weights, biases: biases.map(() => NaN) }));',
      ),
      /^Diverged\. After 1 update the loss/,
    ],
    [
      'forges numbers',
      `import { data } from 'notebook';\ndata('run', [0, 1e308, 2]);\n${step('return layers;')}`,
      /The figure stops here/,
    ],
  ];
  for (const [what, code, message, cell] of failing) {
    test(`${what}: it is told in words`, async ({ page }) => {
      await keepSolved(page, { 'sgd-step': code });
      const figure = await reachFigure(page, CHAPTER, ID);
      await button(figure, 'Train XOR').click();
      await expect(status(figure)).toHaveText(message);
      if (cell) await expect(status(figure).getByRole('link')).toHaveAttribute('href', `#${cell}`);
      // The figure goes on: the book's functions run as before.
      await choose(figure, 'the book’s');
      await train(figure);
      await expect(says(figure, 'the same run')).toBeVisible();
    });
  }
});

test('a loop that never ends is stopped, and the page with it is not', async ({ page }) => {
  await keepSolved(page, { 'sgd-step': step('for (;;);') });
  const figure = await reachFigure(page, CHAPTER, ID);
  await button(figure, 'Train XOR').click();
  await expect(status(figure)).toHaveText('Training …');
  await expect(figure.getByRole('progressbar')).toBeVisible();
  await button(figure, 'Stop').click();
  await expect(status(figure)).toHaveText(/^Stopped\./);
  await expect(figure.getByRole('progressbar')).toBeHidden();
});

test('a run that is looked at fits in 320 pixels and is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const figure = await reachFigure(page, CHAPTER, ID);
  for (const task of ['XOR', 'iris']) {
    await choose(figure, task);
    await train(figure);
    await unfold(page);
    expect(await scrollsSideways(page), task).toBe(false);
    const { violations } = await new AxeBuilder({ page }).include(`#${ID}`).analyze();
    expect(violations.map(({ help, nodes }) => [help, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('a link leads to a task and an update, and runs nothing', async ({ page }) => {
  const figure = await reachFigure(page, CHAPTER, ID);
  await choose(figure, 'the book’s');
  await train(figure);
  await slider(figure).press('Home');
  for (let i = 0; i < 3; i++) await slider(figure).press('ArrowRight');
  await expect(says(figure, at(3, 'the book’s code'))).toBeVisible();
  const link = await copyLink(figure);
  const other = await openLink(page, link, ID);
  await expect(status(other)).toHaveText('This link leads to update 3: press Train XOR.');
  await expect(other.getByRole('radio', { name: 'the book’s' })).toBeChecked();
  await expect(slider(other)).toBeHidden();
  await train(other);
  await expect(says(other, at(3, 'the book’s code'))).toBeVisible();
});

test('hostile links are refused in words', async ({ page }) => {
  const figure = await reachFigure(page, CHAPTER, ID);
  await expectRefusals(figure, ID, {
    'no task': { choice: 'own' },
    'an unknown task': { task: 'toString', choice: 'own' },
    'an update too far': { task: 'iris', choice: 'own', update: 301 },
    'an update before the start': { task: 'xor', choice: 'own', update: -1 },
    'code in it': { task: 'xor', choice: 'function train() {}' },
  });
  await expect(status(figure)).toHaveText('Nothing has run yet.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the run of the book’s functions is there, and said to be recorded', async ({ page }) => {
    await page.goto(CHAPTER);
    const figure = page.locator(`#${ID}`);
    await expect(figure.getByText('Recorded when the book was built')).toBeVisible();
    await expect(figure.getByText(/after 2,055 updates .* the same run/)).toBeVisible();
    await expect(figure.locator('.loss-chart svg').first()).toBeVisible();
    await expect(figure.locator('.still-region')).toBeVisible();
    await expect(figure.getByRole('table', { name: 'Gradient check' })).toBeVisible();
    await expect(figure.getByRole('button')).toHaveCount(0);
  });
});
