import type { PlotArea } from '../../../components/parts/plot/plot-area.ts';
import { expect, type Locator, type Page } from './test.ts';

/** Goes to a figure and waits until it answers. */
export async function reachFigure(page: Page, address: string, id: string): Promise<Locator> {
  await page.goto(address);
  return awake(page, id);
}

/** Scrolls to a figure of the present page and waits until it answers. */
export async function awake(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#${id}`);
  await figure.evaluate((element) => element.scrollIntoView());
  await expect(figure.locator('astro-island')).not.toHaveAttribute('ssr');
  return figure;
}

/** The sentence that says what a figure shows: its first, where it has several. */
export function sentence(figure: Locator): Locator {
  return figure.locator('.live-sentence > p').first();
}

/** Types a number into a field and leaves it by Enter. */
export async function typeNumber(figure: Locator, label: string, text: string): Promise<void> {
  const field = figure.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
  await field.blur();
}

/** Returns where a point of a plot is on the screen. */
export async function placeOf(plot: Locator, area: PlotArea, at: { x: number; y: number }) {
  const box = await plot.boundingBox();
  if (!box) throw new Error('the plot is not in sight');
  const scale = box.width / area.width;
  return { x: box.x + scale * area.x.place(at.x), y: box.y + scale * area.y.place(at.y) };
}

/** Clicks a slanted weight of a network diagram, a quarter along: in the middle others may cross it. */
export async function pressEdge(figure: Locator, name: RegExp): Promise<void> {
  const line = figure.getByRole('button', { name }).locator('.edge-line');
  await line.scrollIntoViewIfNeeded();
  const at = await line.evaluate((element) => {
    const line = element as SVGLineElement;
    const along = (from: SVGAnimatedLength, to: SVGAnimatedLength) =>
      0.75 * from.baseVal.value + 0.25 * to.baseVal.value;
    const point = new DOMPoint(along(line.x1, line.x2), along(line.y1, line.y2));
    const place = point.matrixTransform(line.getScreenCTM() ?? undefined);
    return { x: place.x, y: place.y };
  });
  await figure.page().mouse.click(at.x, at.y);
}
