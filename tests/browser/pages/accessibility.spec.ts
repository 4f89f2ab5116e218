import { AxeBuilder } from '@axe-core/playwright';
import { reachIslands, unfold } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, type Page, test } from '../support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on the layout, and those on colours. */
const LAYOUT = ['scrollable-region-focusable', 'target-size'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Lists what breaks a rule, with the elements that do. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );
}

/**
 * Puts an empty box of the same size for each formula: axe takes minutes over the spans, which are
 * hidden from it. The contrast of symbols is tested with the palette.
 */
async function emptyFormulas(page: Page): Promise<void> {
  await page.evaluate(() => {
    const formulas = [...document.querySelectorAll<HTMLElement>('.katex-html')];
    const boxes = formulas.map((formula) => formula.getBoundingClientRect());
    formulas.forEach((formula, i) => {
      formula.replaceChildren();
      formula.style.display = 'inline-block';
      formula.style.inlineSize = `${boxes[i].width}px`;
      formula.style.blockSize = `${boxes[i].height}px`;
    });
  });
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of PAGES) {
  test(`${named(path)} is accessible, narrow and light, wide and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await reachIslands(page);
    await unfold(page);
    await emptyFormulas(page);
    const axe = new AxeBuilder({ page });
    expect(await violations(axe.withTags(TAGS)), '320, light').toEqual([]);
    // What is seen changes with the theme and the width, what it is called does not.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violations(axe.withRules([...COLOURS, ...LAYOUT])), '1280, dark').toEqual([]);
  });
}
