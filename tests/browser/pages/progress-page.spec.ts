import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { reach } from '../questions/question.ts';
import { scrollsSideways, unfold } from '../support/islands.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  awakeExercise,
  button,
  choose,
  fileWith,
  keep,
  kept,
  message,
  open,
  right,
  row,
} from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

const SOLUTION = readFileSync('content/exercises/neuron/solution.ts', 'utf8').trimEnd();

test('answers of the chapters are shown, saved, forgotten, brought back and merged', async ({
  page,
}) => {
  const choice = await reach(page, 'silent-input');
  await choice.getByRole('radio').first().click();
  await choice.getByRole('button', { name: 'Check' }).click();
  await expect(choice.getByRole('status')).toContainText('Right.');

  await page.goto('neurons-and-layers/');
  const exercise = await awakeExercise(page, 'neuron');
  await exercise.getByRole('textbox').focus();
  await expect(exercise.locator('.code-rich .cm-content')).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(SOLUTION);
    await expect(exercise.locator('.code-rich .cm-content')).toContainText('z += w[k]', {
      timeout: 1000,
    });
  }).toPass();
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.question-verdict.is-right')).toBeVisible();

  await page.getByRole('contentinfo').getByRole('link', { name: 'My progress' }).click();
  await expect(row(page, 'Silent input')).toContainText('right');
  await expect(row(page, 'One neuron')).toContainText('solved');
  await expect(row(page, 'Must have moved')).toContainText('not tried');
  const chapter = page.getByRole('region', { name: 'Neurons and layers' });
  await expect(chapter).toContainText('1 of 7 right');
  await chapter.locator('summary').click();
  await expect(chapter.locator('pre')).toHaveText(SOLUTION);

  const before = await kept(page);
  const downloading = page.waitForEvent('download');
  await button(page, 'Save as a file').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^the-backward-pass-\d{4}-\d\d-\d\d\.json$/);
  await expect(message(page)).toContainText(`Saved as ${download.suggestedFilename()}.`);
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8')).code.neuron.join('\n')).toBe(SOLUTION);

  await button(page, 'Forget …').click();
  await button(page, 'Forget').click();
  await expect(message(page)).toHaveText('Forgotten: everything.');
  await expect(row(page, 'One neuron')).toContainText('not tried');
  expect(Object.values(await kept(page)).join()).not.toContain('neuron');

  await page.reload();
  await page.getByLabel('Open a saved file').setInputFiles(path);
  await expect(page.getByText(/It holds 2 answers, 1 program/)).toBeVisible();
  await expect(row(page, 'One neuron')).toContainText('not tried');
  await button(page, 'Merge').click();
  await expect(message(page)).toContainText('Merged');
  await expect(row(page, 'One neuron')).toContainText('solved');
  expect(await kept(page)).toEqual(before);

  await row(page, 'One neuron').getByRole('link').click();
  await awakeExercise(page, 'neuron');
  await expect(page.locator('#neuron .code-still')).toHaveText(SOLUTION);
});

test('forgetting and undoing go by keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('404.html');
  await keep(page, {
    progress: right('which-way-down', 'neuron', 'no-activation'),
    'code.neuron': 'x',
    'code-aside.neuron': 'y',
    'code.from-scratch-network': 'z',
  });
  await open(page);
  const before = await kept(page);
  const select = page.getByLabel('Forget', { exact: true });
  const question = page.getByRole('heading', { name: 'Forget chapter 2, Neurons and layers?' });
  await tabTo(page, select);
  await page.keyboard.type('chapter 2');
  await expect(select).toHaveValue('neurons-and-layers');
  await tabTo(page, button(page, 'Forget …'));
  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await expect(page.getByText('will forget 2 answers and 1 program.')).toBeVisible();
  await tabTo(page, button(page, 'Keep'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Forget …')).toBeFocused();
  expect(await kept(page)).toEqual(before);

  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(message(page)).toBeFocused();
  await expect(message(page)).toHaveText('Forgotten: chapter 2, Neurons and layers.');
  await expect(row(page, 'One neuron')).toContainText('not tried');
  await expect(row(page, 'Which way down')).toContainText('right');
  await expect(row(page, 'Cell 1')).toContainText('changed');

  await page.keyboard.press('Tab');
  await expect(button(page, 'Undo forgetting chapter 2, Neurons and layers')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toBeFocused();
  await expect(message(page)).toContainText('Undone');
  expect(await kept(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('on paper there is a line for the name, the results, and the code that solves', async ({
  page,
}) => {
  await page.goto('404.html');
  await keep(page, {
    progress: right('neuron'),
    'code.neuron': 'const solved = 1;',
    'code-aside.neuron': 'const earlier = 1;',
    'code.sgd-step': 'const unsolved = 1;',
  });
  await open(page);
  const name = page.locator('.progress-name');
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeVisible();
  await expect(name).toContainText(/The Backward Pass, \d\d? \w+ \d{4}/);
  await expect(page.locator('.progress-tools')).toBeHidden();
  await expect(page.getByText('const solved = 1;')).toBeVisible();
  await expect(page.getByText('const earlier = 1;')).toBeHidden();
  // In its chapter and again in chapter 9.
  for (const code of await page.getByText('const unsolved = 1;').all())
    await expect(code).toBeHidden();
  await expect(row(page, 'One neuron')).toContainText('solved');
});

test('with answers, code and something asked it is accessible, and fits in 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('404.html');
  await keep(page, {
    progress: right('neuron', 'which-way-down'),
    'code.neuron': `const long = ${'x'.repeat(200)};`,
    'code-aside.neuron': 'y',
    'code.from-scratch-network': 'z',
  });
  await open(page);
  await unfold(page);
  await choose(page, fileWith(right('minus-log')), `${'long-name-'.repeat(9)}.json`);
  await expect(button(page, 'Merge')).toBeVisible();
  const axe = new AxeBuilder({ page });
  expect(await scrollsSideways(page)).toBe(false);
  expect((await axe.analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axe.analyze()).violations).toEqual([]);
  await button(page, 'Leave all as it is').click();
  await button(page, 'Forget …').click();
  await button(page, 'Forget').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
  expect((await axe.analyze()).violations).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there are all exercises with links, and a word on why no more', async ({ page }) => {
    await page.goto('progress/');
    const word = page.locator('main noscript p');
    await expect(word).toBeVisible();
    await expect(word).toContainText('needs JavaScript', { useInnerText: true });
    await expect(page.locator('.progress-tools')).toHaveCount(0);
    await page.getByRole('link', { name: 'Silent input' }).click();
    await expect(page).toHaveURL(/what-is-backpropagation\/#silent-input$/);
    await expect(page.locator('#silent-input')).toBeVisible();
  });
});
