import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as relaxed from '../../../src/engine/kernels/binaries/relaxed.ts';
import * as strict from '../../../src/engine/kernels/binaries/strict.ts';
import { loadKernels } from '../../../src/engine/kernels/index.ts';
import { fastTrainer } from './setup.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('where something is missing, the next slower kernels are taken, with the reason', () => {
  test('no WebAssembly at all', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { kind, passedOver } = await loadKernels();
    expect(kind).toBe('typescript');
    expect(passedOver.map((one) => one.kind)).toEqual(['relaxed', 'strict']);
    expect(passedOver[0].reason).toContain('WebAssembly');
  });

  test('vectors, but no fused multiply-add', async () => {
    const { compile, Memory, Instance } = WebAssembly;
    let first = true;
    const refusing = (bytes: BufferSource) => {
      if (!first) return compile(bytes);
      first = false;
      return Promise.reject(new Error('invalid numeric opcode'));
    };
    vi.stubGlobal('WebAssembly', { Memory, Instance, compile: refusing });
    const { kind, passedOver } = await loadKernels();
    expect(kind).toBe('strict');
    expect(passedOver).toEqual([{ kind: 'relaxed', reason: 'invalid numeric opcode' }]);
  });
});

test('a slower kind is taken where it is asked for', async () => {
  for (const kind of ['relaxed', 'strict', 'typescript'] as const) {
    expect((await loadKernels(kind)).kind).toBe(kind);
  }
});

test('both binaries were made of the source that is here', () => {
  const folder = 'src/engine/kernels/wasm/assembly';
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(`${folder}/${file}`));
  const digest = hash.digest('hex');
  expect([relaxed.source, strict.source]).toEqual([digest, digest]);
});

test('the strict kernels give the same bits everywhere', async () => {
  const trainer = fastTrainer(await loadKernels('strict'), {
    sizes: [9, 13, 11, 3],
    hidden: 'tanh',
    output: 'softmax',
    loss: 'cross-entropy',
    batch: 17,
  });
  trainer.run(40);
  const bits = new Uint8Array(trainer.network.parameters.slice().buffer);
  expect(createHash('sha256').update(bits).digest('hex')).toMatchInlineSnapshot(
    `"d72579cc37666fd89d007132b1edc4e6ff6d5f9060a5af6a3b48bce06bd2c1df"`,
  );
});
