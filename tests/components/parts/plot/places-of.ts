/** Reads a path of `linePath` as a browser does: M to a place, l by a step. */
export function placesOf(path: string): [x: number, y: number][] {
  const places: [number, number][] = [];
  for (const [, command, numbers] of path.matchAll(/([Ml])([^Ml]*)/g)) {
    const [x, y] = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [fromX, fromY] = (command === 'l' && places.at(-1)) || [0, 0];
    places.push(
      [fromX + x, fromY + y].map((length) => Math.round(10 * length) / 10) as [number, number],
    );
  }
  return places;
}
