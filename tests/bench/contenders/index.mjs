import { prepare as brain } from './brain.mjs';
import { prepare as convnetjs } from './convnetjs.mjs';
import { prepareReplay, prepareTrainer } from './engine.mjs';
import { prepare as tfjs } from './tfjs.mjs';

export const contenders = {
  'the engine': prepareTrainer,
  'the engine, bare replay': prepareReplay,
  convnetjs,
  'brain.js': brain,
  tfjs,
};
