import { finish, start, train } from '../../components/playground/start.ts';
import { sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import {
  accuracyOf,
  button,
  choose,
  chooseData,
  expectState,
  list,
  reach,
  status,
  trainToTheEnd,
} from './playground.ts';

const IRIS = '150 examples, 4 inputs, 3 classes';

test('iris is learned by keyboard alone, to at least 95 % of the test part', async ({ page }) => {
  const playground = await reach(page);
  await tabTo(page, list(playground, 'Data'));
  await page.keyboard.type('Iris');
  await expect(playground.locator('.playground-data')).toContainText(IRIS);
  await tabTo(page, button(playground, 'Train'));
  await page.keyboard.press('Enter');
  await expect(status(playground)).toContainText('Finished', { timeout: 60_000 });
  expect(await accuracyOf(playground, 'test')).toBeGreaterThanOrEqual(0.95);
  // One seed gives one run: here, in Node, in every browser.
  await expect(status(playground)).toHaveText(finish(start({ data: 'iris' })));
  await expect(playground.locator('.confusion-matrix tbody tr')).toHaveCount(3);
});

test('a step, an epoch and a run are done by pointer, then undone', async ({ page }) => {
  const playground = await reach(page);
  const oracle = start();
  await button(playground, 'Step').click();
  await expect(playground.getByText('Epoch 0, update 1.')).toBeVisible();
  train(oracle, 1);
  await expectState(playground, oracle);

  await button(playground, 'Epoch').click();
  await expect(playground.getByText('Epoch 1, update 12.')).toBeVisible();
  train(oracle, 11);
  await expectState(playground, oracle);

  await trainToTheEnd(playground);
  await expect(status(playground)).toHaveText(finish(oracle));
  await expectState(playground, oracle);
  await expect(playground.locator('.loss-chart canvas.is-drawn')).toBeVisible();

  await button(playground, 'Reset').click();
  await expect(playground.getByText('Epoch 0, update 0.')).toBeVisible();
  await expect(status(playground)).toHaveText('Ready to train.');
});

test('the run is gone back through, and on from there', async ({ page }) => {
  const playground = await reach(page);
  await trainToTheEnd(playground);
  const update = playground.getByRole('textbox', { name: 'Go to update, typed' });
  await update.fill('25');
  await update.press('Enter');
  await expect(playground.getByText('Epoch 2, update 25.')).toBeVisible();
  const oracle = start();
  train(oracle, 25);
  await expectState(playground, oracle);
  await button(playground, 'Step').click();
  train(oracle, 1);
  await expectState(playground, oracle);
});

test('the region is probed by arrow keys and by a press', async ({ page }) => {
  const playground = await reach(page);
  const region = playground.getByRole('application');
  await tabTo(page, region);
  const before = await sentence(playground).innerText();
  await page.keyboard.press('ArrowRight');
  await expect(sentence(playground)).not.toHaveText(before);
  const moved = await sentence(playground).innerText();
  await region.click({ position: { x: 80, y: 60 } });
  await expect(sentence(playground)).not.toHaveText(moved);
});

test('every set trains; where there are more inputs, two are chosen to be seen', async ({
  page,
}) => {
  const playground = await reach(page);
  const sets = [
    ['XOR, four points', '4 examples, 2 inputs, 2 classes'],
    ['Circles', '300 examples, 2 inputs, 2 classes'],
    ['XOR clouds', '300 examples, 2 inputs, 2 classes'],
    ['Three Gaussian clouds', '300 examples, 2 inputs, 3 classes'],
    ['Spiral, three arms', '300 examples, 2 inputs, 3 classes'],
    ['Wines', '178 examples, 13 inputs, 3 classes'],
    ['Breast cancer', '569 examples, 30 inputs, 2 classes'],
    ['Digits of 8 × 8 pixels', '64 inputs, 10 classes'],
  ];
  for (const [name = '', said = ''] of sets) {
    await chooseData(playground, name, said);
    await button(playground, 'Epoch').click();
    await expect(playground.getByText(/^Epoch 1, update/), name).toBeVisible();
  }
  await chooseData(playground, 'Iris flowers', IRIS);
  await expect(playground.getByRole('application')).toHaveAccessibleName(/petal length.*petal/);
  await choose(playground, 'Across', 'sepal length');
  await expect(playground.getByRole('application')).toHaveAccessibleName(/sepal length.*petal/);
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the run ends the same, and nothing is animated', async ({ page }) => {
    const playground = await reach(page);
    await trainToTheEnd(playground);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expect(status(playground)).toHaveText(finish(start()));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the network before its first update is there, with all its numbers', async ({ page }) => {
    await page.goto('playground/');
    await expect(page.locator('.network-diagram svg')).toBeVisible();
    await expect(page.locator('.still-region')).toBeVisible();
    await page.locator('summary', { hasText: 'All weights and gradients' }).click();
    const table = page.getByRole('table', { name: 'Layer 1 (hidden 1): weights and biases' });
    const [weight] = start().experiment.network.parameters;
    await expect(table.getByRole('cell').first()).toHaveText(weight.toFixed(4).replace('-', '−'));
  });
});
