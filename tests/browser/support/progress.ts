import { wake } from './islands.ts';
import { expect, type Locator, type Page } from './test.ts';

/** A button by all of its name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Where the page says what came of what was done. */
export const message = (page: Page) => page.locator('.progress-message');
/** A question or an exercise in the list. */
export const row = (page: Page, title: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${title} `) });

/** Goes to “My progress” and waits until it knows. */
export async function open(page: Page): Promise<void> {
  await page.goto('progress/');
  await expect(page.locator('.progress-tools')).toBeVisible();
}

/** Scrolls to an exercise of the present page and waits until it answers. */
export async function awakeExercise(page: Page, id: string): Promise<Locator> {
  const exercise = page.locator(`#${id}`);
  await exercise.scrollIntoViewIfNeeded();
  await wake(exercise.locator('astro-island'));
  await expect(exercise.locator('astro-island')).not.toHaveAttribute('ssr');
  return exercise;
}

/** All that is kept, key by key. */
export const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** Puts into the storage what an earlier visit would have left there. */
export async function keep(page: Page, entries: Record<string, unknown>): Promise<void> {
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) {
      localStorage.setItem(`the-backward-pass:${key}:1`, JSON.stringify(value));
    }
  }, entries);
}

/** Progress with these answered right. */
export const right = (...ids: string[]) => ({
  chapters: { loss: { finished: true } },
  answers: Object.fromEntries(ids.map((id) => [id, { answer: 'a', correct: true }])),
});

/** A file as the page would save it, with some parts changed. */
export const fileWith = (change: object) =>
  JSON.stringify({
    format: 'the-backward-pass/progress',
    version: 1,
    saved: '2026-11-20T12:00:00.000Z',
    chapters: {},
    answers: {},
    code: {},
    earlierCode: {},
    ...change,
  });

/** Chooses a file of this text. */
export const choose = (page: Page, text: string, name = 'saved.json') =>
  page
    .getByLabel('Open a saved file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
