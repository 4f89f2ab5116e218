import { defineConfig } from 'vitest/config';
import { runnerTexts } from './src/runner/vite-runner.ts';

export default defineConfig({
  plugins: [runnerTexts()],
  test: {
    include: [
      'tests/{engine,expression,content,components,reader,runner,scripts}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    // One process for many files: no test leaves anything behind for the next.
    isolate: false,
    maxWorkers: '100%',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
