import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '../support/test.ts';

/** Goes to a code exercise, by the title that a reader sees. */
export async function reachExercise(page: Page, path: string, title: string): Promise<Locator> {
  await page.goto(path);
  const exercise = page.getByRole('region', { name: `Write it: ${title}` });
  await exercise.scrollIntoViewIfNeeded();
  return exercise;
}

/** The code of an exercise or cell, whether it is highlighted text or an editor. */
export function codeOf(exercise: Locator): Locator {
  return exercise.getByRole('textbox', { name: /^Code of / });
}

/** Clicks into the code, as often as a reader does: once, whether its script has come or not. */
export async function touch(exercise: Locator): Promise<void> {
  const code = codeOf(exercise);
  await code.click();
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute('contenteditable', 'true');
}

/** Puts other code in the place of all there is, as a reader does who pastes it. */
export async function paste(exercise: Locator, text: string): Promise<void> {
  await touch(exercise);
  await exercise.page().keyboard.press('ControlOrMeta+a');
  await exercise.page().keyboard.insertText(text);
}

/** Presses Check and waits until something is said. */
export async function check(exercise: Locator): Promise<Locator> {
  await exercise.getByRole('button', { name: 'Check', exact: true }).click();
  return exercise.getByRole('status').filter({ hasText: /checks pass|Error|could not|Stopped/ });
}

export function solutionOf(id: string): string {
  const file = new URL(`../../../content/exercises/${id}/solution.ts`, import.meta.url);
  return readFileSync(file, 'utf8').trimEnd();
}
