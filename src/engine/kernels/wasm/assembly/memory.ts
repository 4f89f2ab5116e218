// Places in memory that the kernels keep to themselves, below everything the arena hands out.

/** The 6×8 sums of the tile in hand, row after row. */
export const TILE: usize = 1024;

/** Four numbers each, for the parts of vectors at an edge: a parameter and the optimizer's two. */
export const PART_W: usize = 1280;
export const PART_M: usize = 1296;
export const PART_S: usize = 1312;

/** Copies `count` numbers. */
// @ts-ignore: decorator
@inline
export function copyFew(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i++) store<f32>(to + (i << 2), load<f32>(from + (i << 2)));
}
