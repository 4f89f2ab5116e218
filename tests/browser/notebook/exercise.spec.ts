import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { check, codeOf, paste, reachExercise, solutionOf, touch } from './exercise.ts';

const CHAPTER = 'neurons-and-layers/';
const TITLE = 'One neuron';
const SOLUTION = solutionOf('neuron');
const PASSES = 'All 3 checks pass.';

test('a wrong answer is recognised, a slip located, a right one remembered', async ({ page }) => {
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  await touch(exercise);
  const { keyboard } = page;
  await keyboard.press('ControlOrMeta+a');
  // As it is typed by hand: the editor closes brackets and indents by itself.
  await keyboard.type('function neuron(x: number[], w: number[], b: number) {\n');
  await keyboard.type('let z = 0;\nfor (let k = 0; k < x.length; k++) {\nz += w[k] * x[k];');
  await keyboard.press('ArrowDown');
  await keyboard.type('\nreturn Math.tanh(z);');
  const verdict = await check(exercise);
  await expect(verdict).toContainText('0 of 3 checks pass.');
  await expect(verdict).toContainText('Recognised: bias forgotten.');
  await expect(verdict).toContainText('neuron([2], [0.5], -0.25)');
  await expect(verdict).toContainText(`expected${Math.tanh(0.75)}`);
  await expect(verdict).toContainText(`yours${Math.tanh(1)}`);

  await touch(exercise);
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await expect(verdict).toContainText('The code has changed since.');
  await keyboard.type('= ;');
  await check(exercise);
  await expect(verdict).toContainText('SyntaxError: Unexpected token');
  await verdict.getByRole('button', { name: 'line 2' }).click();
  await expect(codeOf(exercise)).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('Shift+End');
  await keyboard.type('let z = b;');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(verdict).toContainText(PASSES);
  await expect(exercise.getByText('Recognised')).toBeHidden();

  await page.reload();
  await expect(codeOf(exercise)).toContainText('let z = b;');
  await expect(codeOf(exercise)).toContainText('return Math.tanh(z);');
  await touch(exercise);
  await check(exercise);
  await expect(verdict).toContainText(PASSES);
});

test('hints come one at a time, and the solution after an attempt', async ({ page }) => {
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  await touch(exercise);
  const hints = exercise.getByRole('list').filter({ hasText: 'Begin with the bias' });
  const solution = exercise.getByText('Solution', { exact: true });
  await expect(hints).toBeHidden();
  await exercise.getByRole('button', { name: 'Hint', exact: true }).click();
  await expect(hints.getByRole('listitem')).toHaveCount(1);
  await exercise.getByRole('button', { name: 'Another hint' }).click();
  await expect(hints.getByRole('listitem')).toHaveCount(2);
  await exercise.getByRole('button', { name: 'Another hint' }).click();
  const none = exercise.getByRole('button', { name: 'No more hints' });
  await expect(none).toBeDisabled();
  await none.press('Enter');
  await expect(hints.getByRole('listitem')).toHaveCount(3);

  await expect(solution).toBeHidden();
  await expect(await check(exercise)).toContainText('of 3 checks pass.');
  await solution.click();
  await expect(exercise.getByText('return Math.tanh(z);')).toBeVisible();
});

test('a reset is undone, now or after a reload', async ({ page }) => {
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  const code = codeOf(exercise);
  const earlier = exercise.getByRole('button', { name: 'Earlier code' });
  await paste(exercise, '// mine\n');
  await expect(earlier).toBeHidden();
  await exercise.getByRole('button', { name: 'Reset' }).click();
  await expect(code).toContainText('// your code');
  await earlier.click();
  await expect(code).toContainText('// mine');
  await earlier.click();
  await expect(code).toContainText('// your code');
  await page.reload();
  await touch(exercise);
  await earlier.click();
  await expect(code).toContainText('// mine');
});

test('code in a link shows where it came from, and runs when it is told to', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  await paste(exercise, `console.log('it runs');\n${SOLUTION}`);
  await exercise.getByRole('button', { name: 'Copy link to this state' }).click();
  await expect(exercise.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await paste(exercise, '// mine\n');
  // Remembered a moment after the last key.
  await page.goto('notation/');

  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await page.goto(link);
  await expect(exercise.getByText('This code came in a link. Read it')).toBeVisible();
  await expect(codeOf(exercise)).toContainText("console.log('it runs');");
  await touch(exercise);
  expect(started).toEqual([]);
  await expect(exercise.getByText('it runs', { exact: true })).toBeHidden();
  await expect(await check(exercise)).toContainText(PASSES);
  await expect(exercise.getByText('it runs', { exact: true })).toBeVisible();
  expect(started).toHaveLength(1);
  await exercise.getByRole('button', { name: 'Earlier code' }).click();
  await expect(codeOf(exercise)).toContainText('// mine');
});

for (const [what, breakStorage] of [
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`where storage is ${what}, the page says that it cannot remember`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    const exercise = await reachExercise(page, CHAPTER, TITLE);
    await paste(exercise, SOLUTION);
    const said = exercise.getByRole('status').filter({ hasText: 'does not let the page remember' });
    await expect(said).toBeVisible();
    await expect(await check(exercise)).toContainText(PASSES);
  });
}

test('of two tabs neither takes from the other what is typed there', async ({ page }) => {
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  const other = await page.context().newPage();
  const there = await reachExercise(other, CHAPTER, TITLE);
  await paste(exercise, '// here\n');
  await paste(there, '// there\n');
  await expect(exercise.getByText('This code was changed in another tab.')).toBeVisible();
  await expect(codeOf(exercise)).toContainText('// here');
  await exercise.getByRole('button', { name: 'Earlier code' }).click();
  await expect(codeOf(exercise)).toContainText('// there');

  // A tab in which nobody is follows.
  await other.evaluate(() => {
    document.hasFocus = () => false;
  });
  await paste(exercise, '// once more\n');
  await expect(codeOf(there)).toContainText('// once more');
});

test('the keyboard leads from the top of the page into the code, to the result and out', async ({
  page,
}) => {
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  await page.evaluate(() => scrollTo(0, 0));
  const { keyboard } = page;
  const isInCode = () => codeOf(exercise).evaluate((element) => element.matches(':focus'));
  for (let stop = 0; stop < 500 && !(await isInCode()); stop++) await keyboard.press('Tab');
  await expect(codeOf(exercise)).toHaveAttribute('contenteditable', 'true');
  await expect(codeOf(exercise)).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.insertText(SOLUTION);
  await keyboard.press('Tab');
  await expect(exercise.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(exercise.getByRole('status').filter({ hasText: PASSES })).toBeVisible();
  await keyboard.press('Shift+Tab');
  await expect(codeOf(exercise)).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(codeOf(exercise)).not.toBeFocused();
  await tabTo(page, exercise.getByRole('button', { name: 'Hint', exact: true }));
});

test('nothing of the editor or the runner is loaded before the code is touched', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const exercise = await reachExercise(page, CHAPTER, TITLE);
  await page.waitForLoadState('networkidle');
  const before = loaded.splice(0);
  const editor = /rich-editor|\/run\.|exercises\/neuron\.json/;
  expect(before.filter((url) => editor.test(url))).toEqual([]);
  await touch(exercise);
  await expect.poll(() => loaded.filter((url) => editor.test(url)).length).toBe(3);
});
