import { reachIslands, scrollsSideways, unfold } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Lists the ids that more than one element has. */
async function sharedIds(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Returns the text as it stands after half a second's frames. */
function textLater(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    return document.querySelector('main')?.textContent ?? '';
  });
}

// That nothing is logged, blocked, missing or foreign, every test of the book asserts.
for (const path of PAGES) {
  test(`${named(path)} loads whole, fits in 320 pixels and keeps still`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await scrollsSideways(page), 'as sent').toBe(false);
    await reachIslands(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await textLater(page)).toBe(await page.locator('main').textContent());
    expect(await sharedIds(page)).toEqual([]);
    await unfold(page);
    expect(await scrollsSideways(page), 'with every figure at work').toBe(false);
    await page.waitForLoadState('networkidle');
  });
}
