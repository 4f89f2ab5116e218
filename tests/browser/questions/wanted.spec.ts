import { expect, type Locator, type Page, test } from '../support/test.ts';
import { pageOf } from './question.ts';

/** Goes to a question as its reader finds it: seen, and not pressed yet. */
async function find(page: Page, id: string, address = pageOf(id)): Promise<Locator> {
  await page.goto(address);
  const question = page.locator(`#${id}`);
  await question.scrollIntoViewIfNeeded();
  return question;
}

/** Keeps scripts back until told, as a slow network does; returns how to let them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gone;
    await route.continue();
  });
  return () => go();
}

const verdictOf = (question: Locator) => question.locator('.question-verdict');
const island = (page: Page, question: Locator) =>
  page.locator('astro-island').filter({ has: question });

test('a question that is seen and left alone loads nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const question = await find(page, 'silent-input');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /silent-input/.test(url))).toEqual([]);
  await question.getByRole('radio').first().click();
  await expect.poll(() => asked.filter((url) => /silent-input/.test(url))).toHaveLength(1);
});

test('an option pressed before its script came is chosen, and answers', async ({ page }) => {
  const question = await find(page, 'silent-input');
  const go = await holdScripts(page);
  const option = question.getByRole('radio').first();
  await option.click();
  await expect(option).not.toBeChecked();
  go();
  await expect(option).toBeChecked();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(verdictOf(question)).toContainText('Right.');
});

test('a number typed and sent before the script came is judged', async ({ page }) => {
  const question = await find(page, 'neuron-output');
  const go = await holdScripts(page);
  const field = question.getByRole('textbox');
  await field.focus();
  await page.keyboard.type('12345');
  await page.keyboard.press('Enter');
  await expect(verdictOf(question)).toBeEmpty();
  go();
  await expect(verdictOf(question)).toContainText('Not so.');
  await expect(field).toHaveValue('12345');
  await expect(field).toBeFocused();
});

test('code pressed once, before its script came, can be typed in', async ({ page }) => {
  const exercise = await find(page, 'neuron', pageOf('neuron-output'));
  const go = await holdScripts(page);
  await exercise.getByRole('textbox').click();
  go();
  await expect(exercise.getByRole('textbox')).toBeFocused();
  await expect(exercise.getByRole('textbox')).toHaveJSProperty('isContentEditable', true);
});

test('code is typed by keyboard as soon as the editor is there', async ({ page }) => {
  const exercise = await find(page, 'neuron', pageOf('neuron-output'));
  const go = await holdScripts(page);
  await exercise.getByRole('textbox').focus();
  go();
  await expect(exercise.getByRole('textbox')).toBeFocused();
  await expect(exercise.getByRole('textbox')).toHaveJSProperty('isContentEditable', true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('function neuron(x, w, b) { return 0; ');
  await page.keyboard.press('Control+Enter');
  await expect(verdictOf(exercise)).toContainText(/expected/i);
});

test('what was answered before is there again without a press', async ({ page }) => {
  const question = await find(page, 'silent-input');
  await question.getByRole('radio').first().click();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(verdictOf(question)).toContainText('Right.');
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(verdictOf(question)).toContainText('Right.');
});

test('a link to a variant needs no press', async ({ page }) => {
  const id = 'neuron-output';
  await page.goto(`${pageOf(id)}#${id}=${Buffer.from('[1,7]').toString('base64url')}`);
  await expect(island(page, page.locator(`#${id}`))).not.toHaveAttribute('ssr');
});

test('a press that found no network works when it is repeated', async ({ page, faults }) => {
  const question = await find(page, 'silent-input');
  await page.route('**/silent-input*.js*', (route) => route.abort());
  const option = question.getByRole('radio').first();
  await option.click();
  await expect.poll(() => faults.some((fault) => /Error hydrating/.test(fault))).toBe(true);
  await page.unroute('**/silent-input*.js*');
  // What failed was asked for, so the browser and the page were right to say so.
  faults.length = 0;
  await option.click();
  await expect(option).toBeChecked();
});
