import { finish, start } from '../../components/playground/start.ts';
import { typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import {
  button,
  choose,
  chooseData,
  expectState,
  list,
  problem,
  reach,
  status,
  trainToTheEnd,
} from './playground.ts';

test('a network of other layers, loss and optimizer is built and trained', async ({ page }) => {
  const playground = await reach(page);
  await typeNumber(playground, 'Hidden layer 1', '5');
  await button(playground, 'Remove hidden layer 2').click();
  await button(playground, 'Add a hidden layer').click();
  await button(playground, 'Add a hidden layer').click();
  await choose(playground, 'Activation', 'ReLU');
  await choose(playground, 'Loss', 'half squared error');
  await choose(playground, 'First weights', 'He, normal');
  await choose(playground, 'Optimizer', 'Nesterov momentum');
  await choose(playground, 'Examples in a batch', '32');
  await typeNumber(playground, 'Learning rate η, typed', '0.05');
  await typeNumber(playground, 'Dropout in hidden layers, typed', '0.1');
  await typeNumber(playground, 'L2 penalty on the weights, typed', '0.001');
  await typeNumber(playground, 'Stop after', '20');
  await trainToTheEnd(playground);
  const oracle = start({
    hidden: [5, 5, 5],
    activation: 'relu',
    loss: 'squared-error',
    initialization: 'he-normal',
    optimizer: 'nesterov',
    batchSize: '32',
    learningRate: 0.05,
    dropout: 0.1,
    weightDecay: 0.001,
    epochs: 20,
  });
  await expect(status(playground)).toHaveText(finish(oracle));
  await expectState(playground, oracle);
});

test('a run that diverges says where, keeps the last good weights and can go on', async ({
  page,
}) => {
  const playground = await reach(page);
  await choose(playground, 'Optimizer', 'gradient descent (SGD)');
  await choose(playground, 'Activation', 'identity');
  await typeNumber(playground, 'Learning rate η, typed', '1000');
  await button(playground, 'Train').click();
  const oracle = start({ optimizer: 'sgd', activation: 'identity', learningRate: 1000 });
  const said = finish(oracle);
  expect(said).toMatch(/^Diverged at update \d+: in layer \d/);
  await expect(status(playground)).toHaveText(said);
  await expectState(playground, oracle);
  await typeNumber(playground, 'Learning rate η, typed', '0.0001');
  await expect(status(playground)).toHaveText('Ready to train.');
  await button(playground, 'Reset').click();
  await trainToTheEnd(playground);
});

test('settings that cannot be are refused in words, and the old ones stay', async ({ page }) => {
  const playground = await reach(page);
  for (const [label, typed, stays] of [
    ['Hidden layer 1', '0', '8'],
    ['Hidden layer 1', '33', '8'],
    ['Learning rate η, typed', '-1', '0.02'],
    ['Stop after', '0', '200'],
    ['Seed of weights and order', '-1', '1'],
    ['Points, typed', '1e9', '300'],
  ] as const) {
    await typeNumber(playground, label, typed);
    await expect(playground.getByText(`It stays at ${stays}.`), `${label} ${typed}`).toBeVisible();
  }
  await chooseData(playground, 'Digits of 8 × 8 pixels', '10 classes');
  await choose(playground, 'Examples in a batch', 'all');
  await typeNumber(playground, 'Hidden layer 1', '32');
  await typeNumber(playground, 'Hidden layer 2', '32');
  await button(playground, 'Add a hidden layer').click();
  await expect(problem(playground)).toContainText('would make the page stand still');
  await expect(playground.getByRole('textbox', { name: 'Hidden layer 3' })).toBeHidden();
  await button(playground, 'Step').click();
  await expect(playground.getByText('Epoch 1, update 1.')).toBeVisible();
});

test('data that do not come are missed in words, and the old ones stay', async ({
  page,
  faults,
}) => {
  const playground = await reach(page);
  await page.route('**/data/wine.csv', (route) => route.abort());
  await choose(playground, 'Data', 'Wines');
  await expect(problem(playground)).toContainText('“Wines” could not be fetched');
  expect(faults.splice(0).join()).toContain('data/wine.csv');
  await trainToTheEnd(playground);
  await page.unroute('**/data/wine.csv');
  await chooseData(playground, 'Wines', '13 inputs');
  await expect(problem(playground)).toBeEmpty();
});

test('one weight is set by keyboard alone, and training goes on from it', async ({ page }) => {
  const playground = await reach(page);
  const oracle = start();
  const { network } = oracle.experiment;
  await tabTo(page, playground.getByRole('button', { name: /^input 1/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(list(playground, 'To')).toHaveValue('1');
  await expect(list(playground, 'From')).toHaveValue('0');
  const gradient = playground.locator('.playground-gradient');
  const before = await gradient.innerText();

  await tabTo(page, playground.getByRole('textbox', { name: 'Weight', exact: true }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('-1.25');
  await page.keyboard.press('Enter');
  await expect(gradient).not.toHaveText(before);
  oracle.experiment.setParameter(network.layers[0].weights, 2, -1.25);
  await expectState(playground, oracle);

  await button(playground, 'Step').click();
  oracle.update();
  await expectState(playground, oracle);
});

test('a weight is chosen from the tables by pointer, where its gradient stands as well', async ({
  page,
}) => {
  const playground = await reach(page);
  await playground.locator('summary', { hasText: 'All weights and gradients' }).click();
  const table = (name: string) => playground.getByRole('table', { name });
  const cell = table('Layer 3 (output): gradients').getByRole('button').nth(4);
  await cell.click();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(list(playground, 'Layer')).toHaveValue('3');
  await expect(list(playground, 'From')).toHaveValue('4');
  const gradient = Number((await cell.innerText()).replace('−', '-'));
  const shown = (await playground.locator('.playground-gradient').innerText()).replace('−', '-');
  expect(Number(shown)).toBeCloseTo(gradient, 3);
  await typeNumber(playground, 'Weight', '0');
  await expect(table('Layer 3 (output): weights and biases').getByRole('button').nth(4)).toHaveText(
    '0.0000',
  );
  await typeNumber(playground, 'Weight', '1e7');
  await expect(playground.getByText('It stays at 0.')).toBeVisible();
});
