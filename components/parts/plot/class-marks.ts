/** Classes are told apart by shape as well as by colour; beyond six both begin again. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  (x, y) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
  (x, y) => `M${x} ${y - 4.6}l4.3 7.6h-8.6z`,
  (x, y) => `M${x} ${y - 5}l5 5l-5 5l-5-5z`,
  (x, y) => `M${x - 1.5} ${y - 4.5}h3v3h3v3h-3v3h-3v-3h-3v-3h3z`,
  (x, y) => `M${x} ${y + 4.6}l4.3-7.6h-8.6z`,
];

/** The palette's variables in the order in which classes wear them. */
export const CLASS_COLOURS = ['--parameter', '--data', '--gradient', '--loss'] as const;

/** Returns the colour of a class as a CSS variable's name. */
export function classColour(index: number): string {
  return CLASS_COLOURS[index % CLASS_COLOURS.length];
}

/** Writes the marks of one class as a single path, however many examples there are. */
export function marksPath(
  index: number,
  places: readonly { readonly x: number; readonly y: number }[],
): string {
  const shape = SHAPES[index % SHAPES.length];
  return places.map(({ x, y }) => shape(round(x), round(y))).join('');
}

function round(place: number): number {
  return Math.round(10 * place) / 10;
}
