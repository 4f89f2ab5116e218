import {
  FIRST_THRESHOLDS,
  stoppingPlaces,
} from '../../../components/figures/training-run/stopping-places.ts';
import { writeTrainingRun } from '../../../components/figures/training-run/training-run-link.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { say, stopCells } from '../../../components/figures/training-run/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'training-run';

const reach = (page: Page) => reachFigure(page, 'training-loop/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const slider = (figure: Locator) => figure.getByRole('slider', { name: 'Go to update' });

/** What the engine does outside the browser. */
function modelAt(update: number, furthest = update): TrainingRunModel {
  const model = new TrainingRunModel(FIRST_SETTINGS);
  model.goTo(furthest);
  model.goTo(update);
  return model;
}

function saidAt(update: number, furthest = update): string {
  const model = modelAt(update, furthest);
  return say(
    model,
    model.runs.map((run) => run.look()),
  );
}

async function trainToTheEnd(figure: Locator): Promise<void> {
  await figure.getByLabel('Pace').selectOption('as fast as it can');
  await button(figure, 'Train').click();
  await expect(figure.getByText('Finished.')).toBeVisible();
}

test('two runs are trained, gone back through and gone on with, by keyboard alone', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(saidAt(0));
  await tabTo(page, button(figure, 'Step'));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(saidAt(1));
  await tabTo(page, figure.getByLabel('Pace'));
  await page.keyboard.press('End');
  await tabTo(page, button(figure, 'Train'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(sentence(figure)).toHaveText(saidAt(2000));
  await tabTo(page, slider(figure));
  await page.keyboard.press('Home');
  await expect(sentence(figure)).toHaveText(saidAt(0, 2000));
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toHaveText(saidAt(1, 2000));
  await tabTo(page, button(figure, 'Step'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(sentence(figure)).toHaveText(saidAt(2, 2000));
});

test('the slider takes every linked picture along, by pointer', async ({ page }) => {
  const figure = await reach(page);
  await trainToTheEnd(figure);
  const places = stoppingPlaces(modelAt(2000).runs[0], FIRST_THRESHOLDS);
  const rows = figure.getByRole('table', { name: 'Where each rule' }).locator('tbody tr');
  for (const [i, place] of places.entries()) {
    for (const text of stopCells(place, true)) await expect(rows.nth(i)).toContainText(text);
  }
  await expect(figure.locator('.loss-chart canvas.is-drawn')).toBeVisible();

  const weight = figure.getByRole('button', {
    name: /^weight to output 1 from hidden 2 neuron 1:/,
  });
  const norm = figure.getByRole('table', { name: 'Norm of the gradient' }).locator('td').first();
  await button(figure, 'Check this gradient').click();
  const checked = figure.locator('.check-numbers dd').first();
  await expect(checked).toBeVisible();
  const probe = figure.locator('.decision-region .live-sentence > p').first();
  const seen = () =>
    Promise.all([
      weight.getAttribute('aria-label'),
      norm.textContent(),
      checked.textContent(),
      probe.textContent(),
    ]);
  const late = await seen();
  await typeNumber(figure, 'Go to update, typed', '40');
  await expect(sentence(figure)).toHaveText(saidAt(40, 2000));
  const early = await seen();
  for (const [i, text] of late.entries()) expect(early[i]).not.toBe(text);
  await figure.getByRole('radio', { name: 'B' }).check();
  await expect(checked).not.toHaveText(early[2] ?? '');
  await weight.click();
  await expect(
    figure.getByText('In the weight to output 1 from hidden 2 neuron 1 it is'),
  ).toBeVisible();
});

test('scrubbing a run of 2,000 updates is shown in the next frames', async ({ page }) => {
  const figure = await reach(page);
  await trainToTheEnd(figure);
  const frames = await slider(figure).evaluate(async (input: HTMLInputElement) => {
    const said = input.closest('.figure-layout')?.querySelector('.live-sentence > p');
    const nextFrame = () => new Promise(requestAnimationFrame);
    const counts: number[] = [];
    for (const update of [1999, 3, 1000, 777, 1, 1501, 255]) {
      const before = said?.textContent;
      input.value = String(update);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      let count = 0;
      while (said?.textContent === before && count < 60) {
        await nextFrame();
        count++;
      }
      counts.push(count);
    }
    return counts;
  });
  expect(Math.max(...frames)).toBeLessThanOrEqual(2);
});

test('other settings, thresholds and data begin and mark another run', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Loss below', '0.7');
  await expect(figure.getByRole('rowheader', { name: 'loss below 0.7' })).toBeVisible();
  await figure.getByLabel('Batch').first().selectOption('1 example');
  await figure.getByLabel('Data').selectOption('two circles');
  await typeNumber(figure, 'Seed', '7');
  await expect(sentence(figure)).toContainText('No update yet');
  await button(figure, 'Step').click();
  await expect(figure.getByText('Update 1 (run A: epoch 0.02, run B: epoch 1).')).toBeVisible();
  await button(figure, 'Reset').click();
  await expect(figure.getByRole('textbox', { name: 'Seed' })).toHaveValue('7');
  await expect(sentence(figure)).toContainText('No update yet');
});

test('a link leads to the same weights, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  for (let step = 0; step < 3; step++) await button(figure, 'Step').click();
  await slider(figure).press('ArrowLeft');
  const link = await copyLink(figure);
  const state = { model: modelAt(2, 3), shown: 0, thresholds: FIRST_THRESHOLDS } as const;
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeTrainingRun(state)));
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(saidAt(2, 3));
  expect(await copyLink(same)).toBe(link);

  const good = writeTrainingRun(state);
  await expectRefusals(figure, ID, {
    'a run too long': { ...good, furthest: 1e9 },
    'weights of another update': { ...good, update: 1 },
    'no such optimizer': { ...good, runs: [good.runs[0], { ...good.runs[1], optimizer: 'x' }] },
  });
});
