import { TILE } from './memory';
import { multiplyAdd } from './multiply-add';

/**
 * The one product that all three of backpropagation are made of: six rows of A times a panel of
 * eight columns, C [6, 8] = Σ_k A[row, k] · panel[k, column], left in TILE.
 *
 * A row of A is contiguous, `stride` bytes from the next; the panel is [depth, 8]. The twelve
 * vectors of sums stay in registers, so eight loads serve 48 multiplications. At the edge the last
 * row is computed again; nobody reads it.
 */
export function tile(a: usize, stride: usize, rows: i32, panel: usize, depth: i32): void {
  if (rows <= 4) {
    lowTile(a, stride, rows, panel, depth);
    return;
  }
  const last = rows - 1;
  let a0 = a;
  let a1 = a + stride;
  let a2 = a1 + stride;
  let a3 = a2 + stride;
  let a4 = a3 + stride;
  let a5 = a + stride * min(5, last);
  let c00 = f32x4.splat(0);
  let c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0);
  let c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0);
  let c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0);
  let c31 = f32x4.splat(0);
  let c40 = f32x4.splat(0);
  let c41 = f32x4.splat(0);
  let c50 = f32x4.splat(0);
  let c51 = f32x4.splat(0);
  const end = panel + ((<usize>depth) << 5);
  while (panel < end) {
    const left = v128.load(panel);
    const right = v128.load(panel, 16);
    let x = v128.load32_splat(a0);
    c00 = multiplyAdd(x, left, c00);
    c01 = multiplyAdd(x, right, c01);
    x = v128.load32_splat(a1);
    c10 = multiplyAdd(x, left, c10);
    c11 = multiplyAdd(x, right, c11);
    x = v128.load32_splat(a2);
    c20 = multiplyAdd(x, left, c20);
    c21 = multiplyAdd(x, right, c21);
    x = v128.load32_splat(a3);
    c30 = multiplyAdd(x, left, c30);
    c31 = multiplyAdd(x, right, c31);
    x = v128.load32_splat(a4);
    c40 = multiplyAdd(x, left, c40);
    c41 = multiplyAdd(x, right, c41);
    x = v128.load32_splat(a5);
    c50 = multiplyAdd(x, left, c50);
    c51 = multiplyAdd(x, right, c51);
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    a4 += 4;
    a5 += 4;
    panel += 32;
  }
  v128.store(TILE, c00);
  v128.store(TILE, c01, 16);
  v128.store(TILE, c10, 32);
  v128.store(TILE, c11, 48);
  v128.store(TILE, c20, 64);
  v128.store(TILE, c21, 80);
  v128.store(TILE, c30, 96);
  v128.store(TILE, c31, 112);
  v128.store(TILE, c40, 128);
  v128.store(TILE, c41, 144);
  v128.store(TILE, c50, 160);
  v128.store(TILE, c51, 176);
}

/** The same for four rows or fewer. */
function lowTile(a: usize, stride: usize, rows: i32, panel: usize, depth: i32): void {
  const last = rows - 1;
  let a0 = a;
  let a1 = a + stride * min(1, last);
  let a2 = a + stride * min(2, last);
  let a3 = a + stride * last;
  let c00 = f32x4.splat(0);
  let c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0);
  let c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0);
  let c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0);
  let c31 = f32x4.splat(0);
  const end = panel + ((<usize>depth) << 5);
  while (panel < end) {
    const left = v128.load(panel);
    const right = v128.load(panel, 16);
    let x = v128.load32_splat(a0);
    c00 = multiplyAdd(x, left, c00);
    c01 = multiplyAdd(x, right, c01);
    x = v128.load32_splat(a1);
    c10 = multiplyAdd(x, left, c10);
    c11 = multiplyAdd(x, right, c11);
    x = v128.load32_splat(a2);
    c20 = multiplyAdd(x, left, c20);
    c21 = multiplyAdd(x, right, c21);
    x = v128.load32_splat(a3);
    c30 = multiplyAdd(x, left, c30);
    c31 = multiplyAdd(x, right, c31);
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    panel += 32;
  }
  v128.store(TILE, c00);
  v128.store(TILE, c01, 16);
  v128.store(TILE, c10, 32);
  v128.store(TILE, c11, 48);
  v128.store(TILE, c20, 64);
  v128.store(TILE, c21, 80);
  v128.store(TILE, c30, 96);
  v128.store(TILE, c31, 112);
}
