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

/** Something faster that was not taken. */
export interface PassedOver {
  readonly kind: KernelKind;
  readonly reason: string;
}

/** Kernels that are ready to be used. */
export interface Kernels {
  readonly kind: KernelKind;
  /** What would have been faster, and why it was not taken. */
  readonly passedOver: readonly PassedOver[];
  /** Makes a machine with so many bytes of memory, all 0. Throws RangeError where there is not so much. */
  readonly machine: (bytes: number) => Machine;
}

const PAGE = 65536;

/** The binaries are loaded only when asked for. */
const BINARIES = {
  relaxed: async () => (await import('./binaries/relaxed.ts')).relaxed,
  strict: async () => (await import('./binaries/strict.ts')).strict,
};

/**
 * Loads the fastest kernels that work here, of those allowed: all, or the given kind and what is
 * slower. Never fails: TypeScript works everywhere.
 */
export async function loadKernels(fastest: KernelKind = 'relaxed'): Promise<Kernels> {
  const passedOver: PassedOver[] = [];
  const kinds = fastest === 'relaxed' ? (['relaxed', 'strict'] as const) : ([fastest] as const);
  for (const kind of kinds) {
    if (kind === 'typescript') break;
    try {
      if (typeof WebAssembly === 'undefined') throw new Error('there is no WebAssembly');
      const module = await WebAssembly.compile(bytesOf(await BINARIES[kind]()));
      return { kind, passedOver, machine: (bytes) => machineWith(module, bytes) };
    } catch (error) {
      passedOver.push({ kind, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    kind: 'typescript',
    passedOver,
    machine: (bytes) => ({ buffer: new ArrayBuffer(bytes) }),
  };
}

function machineWith(module: WebAssembly.Module, bytes: number): Machine {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { buffer: memory.buffer, run: (exports as { run: NonNullable<Machine['run']> }).run };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
