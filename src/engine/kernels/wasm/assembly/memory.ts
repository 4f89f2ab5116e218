// Places that the kernels keep to themselves, below all that the arena hands out.

/** The 6×8 sums of the tile in hand, row after row. */
export const TILE: usize = 1024;

/** Where parameters that do not fill a vector are changed, with the optimizer's two numbers for each. */
export const PARAMETERS: usize = 1280;
export const FIRST: usize = 1296;
export const SECOND: usize = 1312;

/** Loads the first `count` of four numbers, all of them from four up; the rest are 0. */
// @ts-ignore: decorator
@inline
export function loadSome(from: usize, count: i32): v128 {
  if (count >= 4) return v128.load(from);
  if (count === 1) return v128.load32_zero(from);
  const two = v128.load64_zero(from);
  return count === 2 ? two : v128.load32_lane(from, two, 2, 8);
}

/** Stores the first `count` of four numbers, all of them from four up. */
// @ts-ignore: decorator
@inline
export function storeSome(to: usize, four: v128, count: i32): void {
  if (count >= 4) v128.store(to, four);
  else if (count === 1) v128.store32_lane(to, four, 0);
  else {
    v128.store64_lane(to, four, 0);
    if (count === 3) v128.store32_lane(to, four, 2, 8);
  }
}
