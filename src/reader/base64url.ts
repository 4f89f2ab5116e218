/** Writes bytes in the 64 characters that a URL carries as they are. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads them back. Throws on any other character and on a length that no bytes have. */
export function fromBase64Url(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) throw new Error('not base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Writes numbers with all their bits (8 bytes each, little-endian): NaN, −0 and ∞ survive. */
export function packNumbers(numbers: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  for (let i = 0; i < numbers.length; i++) view.setFloat64(8 * i, numbers[i], true);
  return toBase64Url(new Uint8Array(view.buffer));
}

/** Reads exactly `count` packed numbers. Throws an `Error` that says what is wrong. */
export function unpackNumbers(packed: unknown, count: number): Float64Array {
  if (typeof packed !== 'string') throw new Error('expected packed numbers');
  const bytes = fromBase64Url(packed);
  if (bytes.length !== 8 * count) {
    throw new Error(`expected ${count} packed numbers, got ${bytes.length / 8}`);
  }
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: count }, (_, i) => view.getFloat64(8 * i, true));
}
