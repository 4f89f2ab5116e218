import { reachIslands } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, type Page, test } from '../support/test.ts';

interface Stop {
  name: string;
  /** Whether it was never reached before. */
  fresh: boolean;
  /** Whether it is in the window, and looks different for having the focus. */
  visible: boolean;
  inFooter: boolean;
}

/** Marks what has the focus as reached and says what it is. */
function look(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const fresh = element.dataset.reached === undefined && element !== document.body;
    element.dataset.reached = '';
    const box = element.getBoundingClientRect();
    const inWindow =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;

    // A radio button out of sight or a shape in a drawing shows it on what stands for it.
    const carriers = [element, element.nextElementSibling, element.parentElement];
    const look = () =>
      [...carriers, ...element.querySelectorAll('*')].map((carrier) => {
        if (!carrier) return '';
        const style = getComputedStyle(carrier);
        const { outlineStyle, outlineColor, boxShadow, stroke, strokeWidth } = style;
        return [outlineStyle, outlineColor, boxShadow, stroke, strokeWidth].join();
      });
    const withFocus = look();
    element.blur();
    const changes = withFocus.join('|') !== look().join('|');
    element.focus({ preventScroll: true });
    return {
      name: element.outerHTML.slice(0, 200),
      fresh,
      visible: inWindow && changes,
      inFooter: element.closest('footer.site-footer') !== null,
    };
  });
}

// A transition would show the focus a moment later.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of PAGES) {
  test(`Tab leads through ${named(path)} to its end, and is seen`, async ({ page }) => {
    await page.goto(path);
    await reachIslands(page);
    await page.evaluate(() => scrollTo(0, 0));
    const unseen: string[] = [];
    let stop: Stop;
    do {
      await page.keyboard.press('Tab');
      stop = await look(page);
      expect(stop.fresh, `a trap or a dead end at ${stop.name}`).toBe(true);
      if (!stop.visible) unseen.push(stop.name);
    } while (!stop.inFooter);
    expect(unseen).toEqual([]);
  });
}
