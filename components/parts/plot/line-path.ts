/** A place on the paper. */
export type Place = readonly [x: number, y: number];

/**
 * Writes a line through places as an SVG path, to a tenth of a unit. Each place is told from the one
 * before it, which makes the path of a curve half as long.
 */
export function linePath(places: readonly Place[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const place of places) {
    const [nextX, nextY] = place.map((length) => Math.round(10 * length));
    path += `${path === '' ? 'M' : 'l'}${tenths(nextX - x)}${tenths(nextY - y).replace(/^(?!-)/, ' ')}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

const tenths = (count: number) => `${count / 10}`.replace(/^(-?)0\./, '$1.');
