import { test as base, type Page } from '@playwright/test';
import { BOOK } from './served.ts';

export { expect, type Locator, type Page } from '@playwright/test';

/** Lists whatever a page does that a page of the book must never do. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === new URL(BOOK).origin || protocol === 'data:' || protocol === 'blob:';
    if (!inside) faults.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What was still loading when the reader left.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('reportViolation', (what: string) => faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  return faults;
}

/** A test of the book: whatever it does, nothing may be logged, blocked, missing or foreign. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults = await watch(page);
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
