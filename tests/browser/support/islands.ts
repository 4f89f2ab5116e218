import { expect, type Locator, type Page } from './test.ts';

/** Scrolls to each figure and question in turn, presses it if it waits for that, until it answers. */
export async function reachIslands(page: Page): Promise<number> {
  const islands = await page.locator('astro-island').all();
  for (const island of islands) {
    // The island itself has no box.
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await island.evaluate((element) => {
      const press = new PointerEvent('pointerdown', { bubbles: true });
      if (element.getAttribute('client') === 'wanted')
        element.firstElementChild?.dispatchEvent(press);
    });
    await expect(island).not.toHaveAttribute('ssr');
  }
  return islands.length;
}

/** Returns whether the page itself scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** Opens every table, worked answer and note in the text. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      details.open = true;
    }
  });
}

/** Presses a question or an exercise, which waits for that; a figure wakes as it is seen. */
export async function wake(island: Locator): Promise<void> {
  await island.evaluate((element) => {
    const press = new PointerEvent('pointerdown', { bubbles: true });
    if (element.getAttribute('client') === 'wanted')
      element.firstElementChild?.dispatchEvent(press);
  });
}
