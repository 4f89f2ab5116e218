/** The shades that a picture is drawn in, from paper to ink. */
export const SHADES = 16;

/** Returns one SVG path for each shade but paper, of the pixels that have it; ink [side²], row after row. */
export function inkPaths(ink: ArrayLike<number>, side: number): string[] {
  const paths = Array<string>(SHADES).fill('');
  const shadeAt = (i: number) => Math.min(SHADES, Math.max(0, Math.round(SHADES * ink[i])));
  for (let row = 0; row < side; row++) {
    for (let from = 0; from < side; ) {
      const shade = shadeAt(row * side + from);
      let to = from + 1;
      while (to < side && shadeAt(row * side + to) === shade) to++;
      if (shade > 0) paths[shade - 1] += `M${from} ${row}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return paths;
}
