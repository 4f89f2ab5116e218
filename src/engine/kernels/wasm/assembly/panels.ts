// A panel is eight columns of a matrix B [depth, columns] laid one row of eight after the other, so
// that a tile reads it from front to back. Columns that are missing at the edge are 0.

/** Copies the columns from `column` on, at most eight, into one panel. B is row after row. */
export function packPanel(b: usize, depth: i32, columns: i32, column: i32, panel: usize): void {
  const stride = (<usize>columns) << 2;
  let from = b + ((<usize>column) << 2);
  const count = columns - column;
  const end = panel + ((<usize>depth) << 5);
  if (count >= 8) {
    for (; panel < end; panel += 32, from += stride) {
      v128.store(panel, v128.load(from));
      v128.store(panel, v128.load(from, 16), 16);
    }
    return;
  }
  for (; panel < end; panel += 32, from += stride) {
    v128.store(panel, f32x4.splat(0));
    v128.store(panel, f32x4.splat(0), 16);
    for (let j = 0; j < count; j++) store<f32>(panel + (j << 2), load<f32>(from + (j << 2)));
  }
}

/** Copies all columns of B [depth, columns] into panels, one after the other. */
export function packPanels(b: usize, depth: i32, columns: i32, panels: usize): void {
  for (let column = 0; column < columns; column += 8) {
    packPanel(b, depth, columns, column, panels);
    panels += (<usize>depth) << 5;
  }
}

/** The same for B = Xᵀ, where X [columns, depth] is row after row. */
export function packTransposed(x: usize, depth: i32, columns: i32, panels: usize): void {
  const stride = (<usize>depth) << 2;
  for (let column = 0; column < columns; column += 8) {
    const count = min(8, columns - column);
    if (count < 8) memory.fill(panels, 0, (<usize>depth) << 5);
    for (let j = 0; j < count; j += 4) {
      const from = x + stride * (column + j);
      const to = panels + (j << 2);
      if (count - j >= 4) transposeFour(from, stride, depth, to, 32);
      else for (let i = j; i < count; i++) {
        transposeOne(x + stride * (column + i), depth, panels + (i << 2), 32);
      }
    }
    panels += (<usize>depth) << 5;
  }
}

/** Writes the transpose of A [rows, columns] as [columns, rows]. */
export function transpose(a: usize, rows: i32, columns: i32, to: usize): void {
  const stride = (<usize>columns) << 2;
  const step = (<usize>rows) << 2;
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    transposeFour(a + stride * i, stride, columns, to + (i << 2), step);
  }
  for (; i < rows; i++) transposeOne(a + stride * i, columns, to + (i << 2), step);
}

/** Spreads the numbers of a row: each `step` bytes after the last. */
function transposeOne(from: usize, count: i32, to: usize, step: usize): void {
  const end = from + ((<usize>count) << 2);
  for (; from < end; from += 4, to += step) store<f32>(to, load<f32>(from));
}

/** Spreads four rows side by side, four numbers of each at a time. */
function transposeFour(from: usize, stride: usize, count: i32, to: usize, step: usize): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const a = v128.load(from);
    const b = v128.load(from + stride);
    const c = v128.load(from + 2 * stride);
    const d = v128.load(from + 3 * stride);
    const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
    const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
    const ef = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
    const gh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5));
    v128.store(to + step, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
    v128.store(to + 2 * step, v128.shuffle<f32>(ef, gh, 0, 1, 4, 5));
    v128.store(to + 3 * step, v128.shuffle<f32>(ef, gh, 2, 3, 6, 7));
    from += 16;
    to += 4 * step;
  }
  for (; k < count; k++, from += 4, to += step) {
    store<f32>(to, load<f32>(from));
    store<f32>(to, load<f32>(from + stride), 4);
    store<f32>(to, load<f32>(from + 2 * stride), 8);
    store<f32>(to, load<f32>(from + 3 * stride), 12);
  }
}
