import { prepare as brain } from './brain.mjs';
import { prepare as convnetjs } from './convnetjs.mjs';
import { prepareFast, prepareTrainer } from './engine.mjs';
import { prepare as jax } from './jax.mjs';
import { prepare as synaptic } from './synaptic.mjs';
import { prepare as tfjs } from './tfjs.mjs';

export const OURS = 'the engine';

const own = {
  [OURS]: prepareFast(),
  'the engine, strict SIMD': prepareFast('strict'),
  'the engine, TypeScript float32': prepareFast('typescript'),
  'the engine, TypeScript float64': prepareTrainer,
};

const batched = { 'jax-js': jax, 'tfjs-wasm': tfjs, convnetjs };

/** Who is measured on which work: synaptic and brain.js where they are meant to be used. */
export function contendersOf({ key }) {
  if (key === 'a' || key === 'b') return { ...own, ...batched, 'brain.js': brain, synaptic };
  if (key === 'c') return { ...own, ...batched, 'brain.js': brain };
  return { ...own, ...batched };
}
