import { defineConfig } from 'vitest/config';

/** The checks over the built book: links, fragments, sizes. */
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 },
});
