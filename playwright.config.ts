import { defineConfig } from '@playwright/test';
import { BOOK } from './tests/browser/support/served.ts';

/** The built book, served under a base path, in a real Chromium. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 150_000,
  // A busy machine draws a few frames a second.
  expect: { timeout: 45_000 },
  reporter: [['line']],
  use: {
    baseURL: BOOK,
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/browser/support/serve.ts',
    url: BOOK,
    reuseExistingServer: false,
  },
});
