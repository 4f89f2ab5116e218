export * from './data/index.ts';
export * from './gradient-check.ts';
export * from './graph/index.ts';
export * from './network/index.ts';
export * from './operations/index.ts';
export * from './random.ts';
export * from './solve/index.ts';
export * from './training/index.ts';
