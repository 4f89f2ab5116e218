const NAMES = ['ink', 'muted', 'rule', 'data', 'parameter', 'gradient', 'loss'] as const;

/** The palette as it is in the theme in force: what a canvas draws with. */
export type ChartColours = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the palette's colours from the page. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()] as const);
  return Object.fromEntries(entries) as ChartColours;
}
