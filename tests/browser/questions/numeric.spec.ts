import type { NumericVariant } from '../../../components/notebook/numeric-problem.ts';
import { problem } from '../../../content/questions/count-parameters.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { expect, type Locator, test } from '../support/test.ts';
import { awake, pageOf, reach } from './question.ts';

const { id } = problem;
const inputsOf = ({ given }: NumericVariant) => `${given.inputs} inputs`;

function parts(question: Locator) {
  return {
    field: question.getByRole('textbox', { name: 'Parameters' }),
    check: question.getByRole('button', { name: 'Check' }),
    another: question.getByRole('button', { name: 'Another one' }),
    verdict: question.locator('.question-verdict'),
  };
}

test('a number is typed and judged by keyboard alone', async ({ page }) => {
  const { answer, mistakes } = problem.generate(1);
  const question = await reach(page, id);
  const { field, another, verdict } = parts(question);
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Type a number first.');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('cannot be read');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(String(mistakes[0].value));
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText(mistakes[0].explanation);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(`${2 * answer} / 2`);
  await expect(verdict).toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Right.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(another).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toContainText(inputsOf(problem.generate(2)));
  await expect(field).toHaveValue('');
  await expect(verdict).toBeEmpty();
});

test('variant and answer are there after a reload', async ({ page }) => {
  const question = await reach(page, id);
  const { field, check, another, verdict } = parts(question);
  await another.click();
  await another.click();
  await field.fill('1');
  await check.click();
  await expect(verdict).toContainText('Not so.');
  await page.reload();
  await awake(page, id);
  await expect(question).toContainText(inputsOf(problem.generate(3)));
  await expect(field).toHaveValue('1');
  await expect(verdict).toContainText('Not so.');
});

test('a link leads to its variant, whatever is remembered', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const question = await reach(page, id);
  const { field, check, another } = parts(question);
  await field.fill('1');
  await check.click();
  await another.click();
  await question.getByRole('button', { name: 'Copy link' }).click();
  await expect(question).toContainText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await awake(page, id);
  await expect(question).toContainText(inputsOf(problem.generate(2)));
  await expect(field).toHaveValue('');
});

for (const [what, fragment] of [
  ['a seed that is none', writeStateLink(id, -1)],
  ['a state of another kind', writeStateLink(id, { seed: [] })],
  ['no state', `#${id}=%00<script>`],
]) {
  test(`a link with ${what} is answered in words`, async ({ page }) => {
    const question = await reach(page, id, fragment);
    await expect(question).toContainText('The link cannot be followed');
    await expect(question).toContainText(inputsOf(problem.generate(1)));
  });
}

test('a damaged memory leaves the question unanswered', async ({ page }) => {
  await page.goto(pageOf(id));
  await page.evaluate((question) => {
    const answers = { [question]: { answer: '99999 <b>', correct: true } };
    localStorage.setItem('the-backward-pass:progress:1', JSON.stringify({ chapters: {}, answers }));
  }, id);
  await page.reload();
  const { field, verdict } = parts(await awake(page, id));
  await expect(field).toHaveValue('');
  await expect(verdict).toBeEmpty();
});
