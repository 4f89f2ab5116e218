import { globSync } from 'node:fs';
import { LAYOUTS, named, PAGES } from '../support/served.ts';
import { expect, test } from '../support/test.ts';

/** From `content/chapters/01-what-is-backpropagation.mdx` or `content/chapters/source.mdx`, its slug. */
const CHAPTERS = globSync('content/chapters/*.mdx').map((file) =>
  file.replace(/^.*\/(\d+-)?|\.mdx$/g, ''),
);

test.use({ javaScriptEnabled: false });

for (const path of PAGES) {
  test(`${named(path)} is whole without scripts`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const paragraph of await page.locator('main .prose > p').all()) {
      await expect(paragraph).toBeVisible();
    }
    for (const figure of await page.locator('main figure:has(astro-island)').all()) {
      await expect(figure.locator('svg:visible').first()).toBeVisible();
      expect(await figure.locator('astro-island').innerText(), 'its numbers').toMatch(/\d/);
      await expect(figure.locator('.figure-caption')).toBeVisible();
    }
    for (const question of await page.locator('form.question').all()) {
      await question.locator('summary').click();
      await expect(question.locator('details > :not(summary)').first()).toBeVisible();
    }
    for (const control of await page.locator('.needs-scripts').all()) {
      await expect(control).toBeHidden();
    }
  });
}

for (const path of LAYOUTS) {
  test(`${named(path)} leads to every chapter without scripts`, async ({ page }) => {
    await page.goto(path);
    await page.locator('header summary', { hasText: 'Chapters' }).click();
    const links = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
    for (const chapter of CHAPTERS) {
      await expect(links.and(page.locator(`[href$="/${chapter}/"]`))).toBeVisible();
    }
  });
}
