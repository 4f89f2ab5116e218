import { timesTenTo } from '../../../src/markdown/power-of-ten.ts';

/** From here on a number is written with a power of ten. */
const LARGE = 1e6;

/**
 * Writes a number with `digits` decimals, the same on every machine: true minus sign, `× 10ⁿ` where
 * it would be too long or would round to zero, −0 as 0, and `∞` or `NaN` where it is none.
 */
export function formatNumber(x: number, digits = 3): string {
  if (Number.isNaN(x)) return 'NaN';
  const size = Math.abs(x);
  if (size === Infinity) return x < 0 ? '−∞' : '∞';
  if (size >= LARGE) return scientific(x, Math.max(1, digits));
  const text = size.toFixed(digits);
  const vanishes = Number(text) === 0;
  if (vanishes && size > 0 && digits > 0) return scientific(x, 1);
  return x < 0 && !vanishes ? `−${text}` : text;
}

/** Writes a whole number with a comma between thousands: 2000 → 2,000. A bigint is never rounded. */
export function formatCount(n: number | bigint): string {
  return (typeof n === 'bigint' ? `${n}` : formatNumber(n, 0)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Writes a share in hundredths: 0.125 → 12.5 %, its sign not parted from it. */
export function formatPercent(share: number, digits = 1): string {
  return `${formatNumber(100 * share, digits)}\u00a0%`;
}

/** Writes a number as short as it can be read back: 0.30000000000000004 → 0.3, 0.001 → 0.001. */
export function formatPlain(x: number): string {
  if (!Number.isFinite(x) || Math.abs(x) >= LARGE) return formatNumber(x, 3);
  const short = Number(x.toPrecision(6));
  if (short !== 0 && Math.abs(short) < 1e-6) return scientific(short, 1);
  return short < 0 ? `−${-short}` : `${short + 0}`;
}

/** Writes a number in at most six characters or so, for the inside of a neuron: 0.73, −12.4, 3 × 10⁷. */
export function formatShort(x: number): string {
  const size = Math.abs(x);
  if (!Number.isFinite(x)) return formatNumber(x);
  if (size >= 9999.5) return scientific(x, 0);
  const text = size.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
  return x < 0 && Number(text) !== 0 ? `−${text}` : text;
}

function scientific(x: number, decimals: number): string {
  const [mantissa, exponent] = Math.abs(x).toExponential(decimals).split('e');
  return `${x < 0 ? '−' : ''}${mantissa}${timesTenTo(Number(exponent))}`;
}
