// The most arithmetic this processor does here: a loop that multiplies and adds in registers alone.

import { median } from './measure.mjs';

const CHAINS = 14;
const ROUND_MS = 60;
const ROUNDS = 5;

const F32 = 0x7d;
const V128 = 0x7b;
const I32 = 0x7f;
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const vector = (opcode) => [0xfd, ...leb(opcode)];

const [X, Y] = [1 + CHAINS, 2 + CHAINS];

/** acc ← x·y + acc in one instruction. */
const fused = (acc) => [...get(X), ...get(Y), ...get(acc), ...vector(0x105), ...set(acc)];

/** acc ← acc·x + y in two; x·y + acc would multiply only once. */
const inTwo = (multiply, add) => (acc) => [
  ...[...get(acc), ...get(X), ...multiply],
  ...[...get(Y), ...add, ...set(acc)],
];

/** The ways to multiply and add: numbers at once, and the code. */
const KINDS = {
  relaxed: { type: V128, lanes: 4, spread: vector(0x13), chain: fused },
  strict: { type: V128, lanes: 4, spread: vector(0x13), chain: inTwo(vector(0xe6), vector(0xe4)) },
  scalar: { type: F32, lanes: 1, spread: [], chain: inTwo([0x94], [0x92]) },
};

/** Returns operations a second by kind; what this engine cannot do is missing. */
export async function measurePeaks(now) {
  const peaks = {};
  for (const [kind, code] of Object.entries(KINDS)) {
    const bytes = moduleOf(code);
    if (!WebAssembly.validate(bytes)) continue;
    const { instance } = await WebAssembly.instantiate(bytes);
    const loop = instance.exports.loop;
    const time = async (count) => {
      const started = await now();
      loop(count);
      return (await now()) - started;
    };
    let count = 1e6;
    while ((await time(count)) < ROUND_MS) count *= 2;
    const rates = [];
    for (let round = 0; round < ROUNDS; round++) {
      rates.push((count * CHAINS * code.lanes * 2 * 1000) / (await time(count)));
    }
    peaks[kind] = median(rates);
  }
  return peaks;
}

/** Writes the module: loop(count) → a number that depends on all chains, so that none is left out. */
function moduleOf({ type, lanes, spread, chain }) {
  const accumulators = Array.from({ length: CHAINS }, (_, i) => 1 + i);
  const f32 = (value) => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
  const toScalar = lanes === 1 ? [] : [...vector(0x1f), 0];
  const body = [
    ...[1, CHAINS + 2, type],
    ...[...f32(0.999), ...spread, ...set(X)],
    ...[...f32(0.001), ...spread, ...set(Y)],
    ...accumulators.flatMap((acc) => [...f32(acc), ...spread, ...set(acc)]),
    ...[0x03, 0x40],
    ...accumulators.flatMap(chain),
    ...[...get(0), 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0],
    0x0b,
    ...accumulators.flatMap((acc, i) => [...get(acc), ...toScalar, ...(i === 0 ? [] : [0x92])]),
    0x0b,
  ];
  const section = (id, bytes) => [id, ...leb(bytes.length), ...bytes];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 1, F32]),
    ...section(3, [1, 0]),
    ...section(7, [1, 4, ...new TextEncoder().encode('loop'), 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ]);
}

function leb(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)];
}
