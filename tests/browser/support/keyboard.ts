import { expect, type Locator, type Page } from './test.ts';

/** More stops than any page has: one may have to begin at its top. */
const MOST_STOPS = 400;

/** Presses Tab (or Shift+Tab) until a control has the focus, as a reader without a pointer must. */
export async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control, `reached by ${key}`).toBeFocused();
}
