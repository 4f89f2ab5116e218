import { cs231n } from './cs231n.ts';
import { hagan } from './hagan.ts';
import { karpathyGuide } from './karpathy-guide.ts';
import { mazur } from './mazur.ts';
import { micrograd } from './micrograd.ts';
import { negnevitsky } from './negnevitsky.ts';
import { nielsen } from './nielsen.ts';
import type { PrintedExample } from './printed.ts';
import { diveIntoDeepLearning, goodfellow, jurafskyMartin, olah } from './small-ones.ts';

/** Every published worked example that the book runs again. */
export const printedExamples: readonly PrintedExample[] = [
  mazur,
  negnevitsky,
  hagan,
  nielsen,
  karpathyGuide,
  micrograd,
  cs231n,
  olah,
  jurafskyMartin,
  diveIntoDeepLearning,
  goodfellow,
];
