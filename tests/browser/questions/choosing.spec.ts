import { expect, test } from '../support/test.ts';
import { awake, reach } from './question.ts';

test('a choice is made, explained and corrected by keyboard alone', async ({ page }) => {
  const question = await reach(page, 'silent-input');
  const verdict = question.getByRole('status');
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Not so.');
  await expect(verdict).toContainText('multiply 1');
  await page.keyboard.press('ArrowUp');
  await expect(verdict).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: 'Check' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(verdict).toContainText('Right.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question.getByText('Right:', { exact: true })).toBeVisible();
});

test('all that are right have to be chosen', async ({ page }) => {
  const question = await reach(page, 'steps-read-and-change');
  const verdict = question.getByRole('status');
  const check = question.getByRole('button', { name: 'Check' });
  await check.click();
  await expect(verdict).toContainText('Choose an answer first.');
  await expect(question.locator('summary')).toBeHidden();
  await question.getByRole('checkbox', { name: 'The forward pass reads' }).click();
  await question
    .getByRole('checkbox', { name: 'The backward pass reads the learning rate' })
    .click();
  await check.click();
  await expect(verdict).toContainText('That is step 4.');
  await expect(verdict).toContainText('2 right answers are missing.');
  await question
    .getByRole('checkbox', { name: 'The backward pass reads the learning rate' })
    .click();
  await question.getByRole('checkbox', { name: 'The backward pass reads the activations' }).click();
  await question.getByRole('checkbox', { name: 'The update reads' }).click();
  await check.click();
  await expect(verdict).toContainText('Right.');
});

test('a prediction is answered by the engine, and both are there after a reload', async ({
  page,
}) => {
  const id = 'without-the-update';
  const question = await reach(page, id);
  const verdict = question.getByRole('status');
  await question.getByRole('button', { name: 'Run it' }).click();
  await expect(verdict).toContainText('Choose a prediction first.');
  await question.getByRole('radio', { name: 'It falls' }).click();
  await question.getByRole('button', { name: 'Run it' }).click();
  await expect(verdict).toContainText('Not so.');
  await expect(question.getByRole('table')).toBeVisible();
  await expect(question.getByRole('radio').first()).toBeDisabled();

  await page.reload();
  await awake(page, id);
  await expect(verdict).toContainText('Not so.');
  await expect(question.getByRole('radio', { name: 'It falls' })).toBeChecked();

  await question.getByRole('button', { name: 'Predict again' }).click();
  await expect(verdict).toBeEmpty();
  await question.getByRole('radio', { name: 'It stays' }).click();
  await question.getByRole('button', { name: 'Run it' }).click();
  await expect(verdict).toContainText('Right.');
});

test('an answer counts where nothing can be remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const question = await reach(page, 'no-activation');
  await question.getByRole('radio', { name: 'One straight line' }).click();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('status')).toContainText('Right.');
});
