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
