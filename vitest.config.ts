import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/{engine,expression,content,components,reader,runner,scripts}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
