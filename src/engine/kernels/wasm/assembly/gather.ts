/** What a byte is multiplied by. */
const BYTE: f32 = 1.0 / 255;

/** Copies the rows named in `order` from float32 data [size, width] to x [n, width]. */
export function gatherRows(data: usize, order: usize, x: usize, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++, x += bytes) {
    const from = data + bytes * load<u32>(order + (i << 2));
    let at: usize = 0;
    for (; at + 16 <= bytes; at += 16) v128.store(x + at, v128.load(from + at));
    for (; at < bytes; at += 4) store<f32>(x + at, load<f32>(from + at));
  }
}

/** The same from bytes, which count as 0 … 1. */
export function gatherBytes(data: usize, order: usize, x: usize, n: i32, width: i32): void {
  const scale = f32x4.splat(BYTE);
  for (let i = 0; i < n; i++) {
    const from = data + (<usize>width) * load<u32>(order + (i << 2));
    let k = 0;
    for (; k + 4 <= width; k += 4, x += 16) {
      const four = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(from + k)));
      v128.store(x, f32x4.mul(f32x4.convert_i32x4_s(four), scale));
    }
    for (; k < width; k++, x += 4) store<f32>(x, <f32>load<u8>(from + k) * BYTE);
  }
}

/** Writes the classes named in `order`: as rows y [n, classes] of 0 and a 1, or for one output as they are. */
export function gatherLabels(labels: usize, order: usize, y: usize, n: i32, classes: i32): void {
  for (let i = 0; i < n; i++) {
    const label = load<u8>(labels + load<u32>(order + (i << 2)));
    if (classes === 1) store<f32>(y + (i << 2), <f32>label);
    else {
      const row = y + (((<usize>i) * classes) << 2);
      memory.fill(row, 0, (<usize>classes) << 2);
      store<f32>(row + ((<usize>label) << 2), 1);
    }
  }
}
