export {
  type ChainForm,
  chainLatex,
  type Derivation,
  type DerivedPath,
  derivationOf,
  type Factor,
} from './derivation.ts';
export { type Entry, type EntryEdge, type EntryGraph, entryGraph } from './entry-graph.ts';
export { firstNonFinite, type NonFinite } from './first-non-finite.ts';
export type { Formula } from './formula.ts';
export { forwardModeGradient } from './forward-mode.ts';
export { Graph, type GraphOptions } from './graph.ts';
export { derivativeLatexOf, latexOf, stepLatexOf, symbolOf } from './latex.ts';
export type { Allocate, Numbers, Precision } from './numbers.ts';
export type { Operation } from './operation.ts';
export {
  countPaths,
  type Edge,
  type Path,
  type Paths,
  pathsFrom,
  type ScalarGraph,
  sumOverPaths,
} from './paths.ts';
export { type Label, nameOf, Value } from './value.ts';
