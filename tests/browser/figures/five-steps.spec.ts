import { writeFiveSteps } from '../../../components/figures/five-steps/five-steps-link.ts';
import { FiveStepsModel } from '../../../components/figures/five-steps/five-steps-model.ts';
import { readFiveSteps } from '../../../components/figures/five-steps/read-five-steps.ts';
import { STEPS } from '../../../components/figures/five-steps/steps.ts';
import { say, sayFirstRound } from '../../../components/figures/five-steps/words.ts';
import { readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const CHAPTER = 'what-is-backpropagation/';
const ID = 'five-steps';
/** (1, 0), which the figure begins with. */
const EXAMPLE = 2;

const reach = (page: Page) => reachFigure(page, CHAPTER, ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const doStep = (figure: Locator, step: number) => button(figure, `Do step ${step}`);
const finished = (figure: Locator) => figure.getByText('Finished.');
const goBack = (figure: Locator) => figure.getByRole('slider', { name: 'Go back to update' });

/** Chooses the fastest pace: a busy machine draws few frames a second. */
async function hurry(figure: Locator): Promise<void> {
  await figure.getByLabel('Pace').selectOption('10 updates a frame');
}

/** What the engine does outside the browser: one seed, one run. */
function modelAfter(steps: number, seed = 1): FiveStepsModel {
  const model = new FiveStepsModel(seed);
  while (!model.ended && model.clock < steps) model.advance();
  return model;
}

const ended = modelAfter(Number.POSITIVE_INFINITY);

test('each of the five steps is done and named, by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(say(modelAfter(0), EXAMPLE, false));
  await tabTo(page, doStep(figure, 1));
  for (const [index, { title }] of STEPS.entries()) {
    await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space');
    await expect(sentence(figure)).toHaveText(say(modelAfter(index + 1), EXAMPLE, false));
    await expect(figure.locator('[aria-current="step"]')).toContainText(title);
  }
  await expect(doStep(figure, 1)).toBeFocused();
  await expect(figure.getByRole('status').filter({ hasText: 'Step 5, repeat.' })).toBeAttached();
});

test('XOR is learned, gone back through and reset by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await tabTo(page, figure.getByLabel('Pace'));
  await page.keyboard.press('End');
  await tabTo(page, button(figure, 'Train'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(finished(figure)).toBeVisible();
  await expect(sentence(figure)).toHaveText(say(ended, EXAMPLE, false));
  await expect(sentence(figure)).toContainText('XOR is learned');

  await tabTo(page, goBack(figure));
  await expect(goBack(figure)).toHaveValue(String(ended.updates));
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(say(modelAfter(2), EXAMPLE, false));
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toHaveText(say(modelAfter(7), EXAMPLE, false));
  await page.keyboard.press('End');
  await expect(sentence(figure)).toHaveText(say(ended, EXAMPLE, false));

  await tabTo(page, button(figure, 'Reset'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say(modelAfter(0), EXAMPLE, false));
  await expect(doStep(figure, 1)).toBeVisible();
});

test('network, examples and tables are read by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  const neuron = (name: string) => figure.getByRole('button', { name });
  await tabTo(page, neuron('input 1 (x₁): value'));
  await page.keyboard.press('ArrowRight');
  await expect(neuron('hidden neuron 1: bias')).toBeFocused();
  await expect(figure.locator('.network-readout')).toContainText('hidden neuron 1');
  await page.keyboard.press('ArrowDown');
  await expect(neuron('hidden neuron 2: bias')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(neuron('weight to hidden neuron 2 from input 1')).toBeFocused();

  const examples = figure.getByRole('radio');
  await tabTo(page, examples.nth(EXAMPLE));
  await page.keyboard.press('ArrowDown');
  await expect(examples.nth(EXAMPLE + 1)).toBeChecked();

  const twin = figure.locator('summary', { hasText: 'The network as a table' });
  await tabTo(page, twin);
  await page.keyboard.press('Enter');
  await expect(figure.locator('details[open]').getByRole('table').first()).toBeVisible();
});

test('all of it by pointer, without dragging', async ({ page }) => {
  const figure = await reach(page);
  for (let step = 1; step <= 5; step++) {
    await doStep(figure, step).click();
    await expect(sentence(figure)).toHaveText(say(modelAfter(step), EXAMPLE, false));
  }
  await figure.getByText('(0, 0)').first().click();
  await expect(sentence(figure)).toHaveText(say(modelAfter(5), 0, false));
  await hurry(figure);
  await button(figure, 'Train').click();
  await expect(finished(figure)).toBeVisible();
  await expect(figure.locator('.loss-chart canvas.is-drawn')).toBeVisible();
  const { width, height } = (await goBack(figure).boundingBox()) ?? { width: 0, height: 0 };
  await goBack(figure).click({ position: { x: width / 2, y: height / 2 } });
  await expect(figure.getByText(/^Seed 1, \d+ updates\.$/)).not.toContainText(` ${ended.updates} `);
  await button(figure, 'Another seed').click();
  await expect(sentence(figure)).toHaveText(say(modelAfter(0, 2), 0, false));
});

test('a run pauses, goes on and ends as it would have', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByLabel('Pace').selectOption('3 steps a second');
  await button(figure, 'Train').click();
  await expect(figure.locator('[aria-current="step"]')).toBeVisible();
  await button(figure, 'Pause').click();
  await expect(figure.getByText('Paused.')).toBeVisible();
  await hurry(figure);
  await button(figure, 'Train').click();
  // One update a frame.
  await expect(sentence(figure)).toHaveText(say(ended, EXAMPLE, false), { timeout: 80_000 });
});

test('a link leads to the same weights and on to the same run', async ({ page }) => {
  const figure = await reach(page);
  for (let step = 1; step <= 5; step++) await doStep(figure, step).click();
  await doStep(figure, 1).click();
  const link = await copyLink(figure);
  expect(new URL(link).hash).toBe(
    writeStateLink(ID, writeFiveSteps({ model: modelAfter(6), example: EXAMPLE })),
  );
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(say(modelAfter(6), EXAMPLE, false));
  expect(await copyLink(same)).toBe(link);
  await hurry(same);
  await button(same, 'Train').click();
  await expect(sentence(same)).toHaveText(say(ended, EXAMPLE, false));
});

test('a link to the end of training carries its weights to the last bit', async ({ page }) => {
  const figure = await reach(page);
  await hurry(figure);
  await button(figure, 'Train').click();
  await expect(finished(figure)).toBeVisible();
  const link = await copyLink(figure);
  const reading = readStateLink(new URL(link).hash, ID, readFiveSteps);
  if (!reading || 'message' in reading) throw new Error(reading?.message);
  expect(reading.state.model.network.parameters).toEqual(ended.network.parameters);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(say(ended, EXAMPLE, false));
});

test('a link that describes no state is refused in words, and the figure works on', async ({
  page,
}) => {
  const figure = await reach(page);
  await expectRefusals(figure, ID, {
    'a step too far': { seed: 1, clock: 1e6, example: 0, parameters: '' },
    'no example': { seed: 1, clock: 3, example: 4, parameters: '' },
    'other weights': { seed: 1, clock: 0, example: 0, parameters: 'AAAA' },
  });
  await doStep(figure, 1).click();
  await expect(sentence(figure)).toHaveText(say(modelAfter(1), EXAMPLE, false));
});

test('a seed that is none is refused in words', async ({ page }) => {
  const figure = await reach(page);
  const seed = figure.getByRole('textbox', { name: 'Seed' });
  for (const typed of ['-1', '1.5', 'seven', '1e99', '']) {
    await typeNumber(figure, 'Seed', typed);
    await expect(figure.getByText('It stays at 1.'), typed).toBeVisible();
    await expect(seed).toHaveValue('1');
  }
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the run ends the same, and nothing is animated', async ({ page }) => {
    const figure = await reach(page);
    await hurry(figure);
    await button(figure, 'Train').click();
    await expect(finished(figure)).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expect(sentence(figure)).toHaveText(say(ended, EXAMPLE, false));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first round is there in words and numbers', async ({ page }) => {
    await page.goto(CHAPTER);
    const figure = page.locator(`#${ID}`);
    await figure.locator('summary', { hasText: 'The first round, in words' }).click();
    await expect(figure.locator('.first-round li')).toHaveText(sayFirstRound(1, EXAMPLE));
  });
});

test('on the front page one press trains it', async ({ page }) => {
  const figure = await reachFigure(page, '', 'main');
  await button(figure, 'Train').click();
  // One update a frame.
  await expect(sentence(figure)).toHaveText(say(ended, EXAMPLE, false), { timeout: 80_000 });
});
