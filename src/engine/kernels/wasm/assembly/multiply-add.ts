/**
 * a · b + c in each lane. In the relaxed build the processor rounds once where it can; in the strict
 * build twice, the same everywhere. `FMA` is set by the build.
 */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (FMA) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}
