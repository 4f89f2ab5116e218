import { reachIslands } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, test } from '../support/test.ts';

for (const path of PAGES) {
  test(`${named(path)} prints its text and its figures, not its controls`, async ({ page }) => {
    await page.goto(path);
    await reachIslands(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const gone = 'header.site-header, footer.site-footer, .on-this-page, .needs-scripts';
    for (const part of await page.locator(gone).all()) await expect(part).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const figure of await page.locator('main figure:has(astro-island)').all()) {
      await expect(figure).toBeVisible();
    }
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink, 'dark ink on white paper').toMatch(/^rgb\(\d\d?, \d\d?, \d\d?\)$/);
  });
}
