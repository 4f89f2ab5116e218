import { LAYOUTS, named } from '../support/served.ts';
import { expect, test } from '../support/test.ts';

for (const path of LAYOUTS) {
  test(`${named(path)} never shows the wrong theme first`, async ({ page }) => {
    await page.goto(path);
    await page.getByLabel('Theme').selectOption('dark');
    await page.addInitScript(() => {
      // Nothing is painted before there is a body.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        const { documentElement: root } = document;
        root.dataset.themeAtFirst = root.dataset.theme ?? 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme-at-first', 'dark');
    await expect(page.getByLabel('Theme')).toHaveValue('dark');
  });
}
