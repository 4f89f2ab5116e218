import { expect, type Locator, test } from '../support/test.ts';
import { check, codeOf, paste, reachExercise, solutionOf } from './exercise.ts';

const CHAPTER = 'from-scratch/';
const SOLUTION = solutionOf('forward-network');
const OUT_OF_DATE = 'out of date: code here or above has changed';

const run = (cell: Locator) => cell.getByRole('button', { name: 'Run', exact: true }).click();

test('an exercise of a chapter is solved, and the cells below run on the reader’s code', async ({
  page,
}) => {
  const exercise = await reachExercise(page, CHAPTER, 'A forward pass that remembers');
  const below = page.getByRole('region', { name: 'Cell 3' });
  const recorded = await below.getByRole('group', { name: 'Output' }).textContent();
  expect(recorded).toContain('activations: [[0, 1], [');

  await paste(exercise, SOLUTION.replace('= activations[l]', '= input'));
  const verdict = await check(exercise);
  await expect(verdict).toContainText('Recognised: every layer reads the input.');
  await expect(verdict).toContainText('which parts from it at');

  await paste(exercise, SOLUTION);
  await exercise.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict).toContainText(/All \d checks pass\./);
  await below.getByRole('textbox').click();
  await run(below);
  await expect(below.getByText('up to date')).toBeVisible();
  await expect(below.getByText('Recorded when the book was built')).toBeHidden();
  expect(await below.getByRole('group', { name: 'Output' }).textContent()).toBe(recorded);

  await page.keyboard.press('ControlOrMeta+End');
  await paste(exercise, `${SOLUTION}\n// one more line`);
  await expect(below.getByText(OUT_OF_DATE)).toBeVisible();
  await run(below);
  await expect(below.getByText('up to date')).toBeVisible();
});

test('code that was reached before its script came can be typed in when it is there', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CHAPTER, { waitUntil: 'commit' });
  const code = codeOf(page.getByRole('region', { name: 'Cell 1', exact: true }));
  await code.focus();
  release();
  await expect(code).toHaveAttribute('contenteditable', 'true');
  await expect(code).toBeFocused();
});

test('hostile code in a cell stays in its cell, and the next run is fine', async ({ page }) => {
  await page.goto(CHAPTER);
  const cell = page.getByRole('region', { name: 'Cell 1', exact: true });
  const below = page.getByRole('region', { name: 'Cell 3', exact: true });
  const output = cell.getByRole('group', { name: 'Output' });
  const recorded = await output.textContent();
  for (const [code, says] of [
    ['while (true);', 'Ended after 2 seconds.'],
    ['$$book.cell(3); console.log("mine?");', 'up to date'],
    ['for (let i = 0; i < 3e4; i++) $$book.cell(i % 20);', 'The code sent too much.'],
    ['const layers = [', 'SyntaxError: Unexpected token'],
    ['Array.prototype.map = () => [];', 'It belongs to something that stays as it is'],
    ['console.log("<img src=x onerror=alert(1)>");', '<img src=x onerror=alert(1)>'],
  ]) {
    await paste(cell, code);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(cell).toContainText(says);
    await expect(cell.getByRole('button', { name: 'Stop' })).toBeHidden();
    await expect(below.getByText('mine?')).toBeHidden();
    await expect(below.getByText('up to date')).toBeHidden();
  }
  await cell.getByRole('button', { name: 'Reset' }).click();
  await expect(codeOf(cell)).toContainText('const layers = makeLayers([2, 3, 1], 1);');
  await run(cell);
  await expect(cell.getByText('up to date')).toBeVisible();
  await expect(output).toHaveText(recorded ?? '');
});

test('all cells run in order until one fails, and what they show is forgotten on a restart', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const first = page.getByRole('region', { name: 'Cell 1', exact: true });
  await first.scrollIntoViewIfNeeded();
  await paste(first, "console.log('the first cell');\nconst layers: number[] = [];");
  // The first click may find the script on its way.
  await expect(async () => {
    await page.getByRole('button', { name: 'Run all cells' }).click();
    const shown = first.getByText('the first cell', { exact: true });
    await expect(shown).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(first.getByText('up to date')).toBeVisible();
  // Far below, and out of sight while it ran.
  const failing = page.getByRole('region', { name: 'Cell 7', exact: true });
  await failing.scrollIntoViewIfNeeded();
  await expect(failing).toContainText('TypeError: Cannot read properties of undefined');
  await page.getByRole('button', { name: 'Restart' }).click();
  await expect(failing).not.toContainText('TypeError');
  await expect(first.getByText('the first cell', { exact: true })).toBeHidden();
  await expect(first.getByText('changed, not run')).toBeVisible();
});
