import { AxeBuilder } from '@axe-core/playwright';
import { reachIslands, unfold } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, type Page, test } from '../support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours or on the layout. */
const LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Lists what breaks a rule, with the elements that do. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );
}

/** Leaves of each formula its MathML: axe takes minutes over the spans, which are hidden from it. */
async function emptyFormulas(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const formula of document.querySelectorAll('.katex-html')) formula.replaceChildren();
  });
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of PAGES) {
  test(`${named(path)} is accessible, in each theme and width`, async ({ page }) => {
    await page.goto(path);
    await reachIslands(page);
    await unfold(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const looks = await violations(new AxeBuilder({ page }).withRules(LOOKS));
        expect(looks, `${colorScheme}, ${width}`).toEqual([]);
      }
    }
    await emptyFormulas(page);
    expect(await violations(new AxeBuilder({ page }).withTags(TAGS))).toEqual([]);
  });
}
