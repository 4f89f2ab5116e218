import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { BOOK } from '../support/served.ts';
import { solutionOf, touch } from './exercise.ts';

const EXERCISE = 'neuron';
/** Milliseconds for a run on a busy machine. */
const PATIENCE = 30_000;
const SOLUTION = solutionOf(EXERCISE);

/** The code exercise of chapter 2, with hostile code in it, and all that watches over the page. */
export class Workbench {
  private readonly page: Page;
  private readonly exercise: Locator;
  private before = '';
  /** What must never happen: requests elsewhere, popups, downloads, dialogs, lost pages. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.exercise = page.locator(`#${EXERCISE}`);
    const fault = (what: string) => this.faults.push(what);
    // What the policy blocks has a request here as well, but gets no response.
    page.context().on('response', (response) => {
      const url = response.url();
      if (!/^(blob|data):/.test(url) && !url.startsWith(BOOK)) fault(`response: ${url}`);
    });
    page.context().on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // A worker that is stopped as it starts has not read its blob.
      if (reason !== 'csp' && !request.url().startsWith('blob:')) {
        fault(`${request.url()}: ${reason}`);
      }
    });
    page.on('popup', () => fault('a popup'));
    page.on('download', () => fault('a download'));
    page.on('crash', () => fault('the page crashed'));
    page.on('pageerror', ({ message }) => fault(`thrown in the page: ${message}`));
    page.on('dialog', (dialog) => {
      fault('a dialog');
      dialog.dismiss();
    });
  }

  /** Opens the page, lets a correct solution pass, and notes what the page looks like. */
  async open(): Promise<void> {
    await this.page.goto('neurons-and-layers/');
    await touch(this.exercise);
    await this.solve();
    this.before = await this.look();
  }

  /** Presses Check with this code, and waits for what is said. */
  async check(code: string, says: string | RegExp): Promise<void> {
    await this.write(code);
    await this.exercise.getByRole('button', { name: 'Check', exact: true }).click();
    await this.expectSaid(says);
  }

  async write(code: string): Promise<void> {
    await this.exercise.locator('.cm-content').focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    if (code === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.insertText(code);
    // What an earlier run said counts no longer: else it could be taken for what this one says.
    const verdict = this.exercise.locator('.question-verdict');
    await verdict.and(this.page.locator('.is-stale, :empty')).waitFor({ state: 'attached' });
  }

  /** Presses Stop in the midst of a run. */
  async stop(code: string): Promise<void> {
    await this.write(code);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await this.exercise.getByRole('button', { name: 'Stop' }).click();
    await this.expectSaid('Stopped.');
  }

  /** The run is over, and this was said. */
  async expectSaid(says: string | RegExp): Promise<void> {
    const verdict = this.exercise.locator('.question-verdict:not(.is-stale)');
    // An expectation looks twice a second, this at every frame: there are two hundred runs.
    await verdict
      .filter({ hasText: says })
      .waitFor({ timeout: PATIENCE })
      .catch(() => {});
    await expect(verdict).toContainText(says, { timeout: 1000 });
    await expect(this.exercise.getByRole('button', { name: 'Stop' })).toBeHidden();
  }

  /** What the run printed, a line each. */
  printed(): Promise<string[]> {
    return this.exercise.locator('.run-output pre').allTextContents();
  }

  /** An honest run passes: code of an earlier run has left nothing behind. */
  async solve(): Promise<void> {
    await this.write(SOLUTION);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await this.expectSaid('All 3 checks pass.');
  }

  /** The page is as it was, but for the exercise itself and what is remembered of it. */
  async expectUntouched(): Promise<void> {
    expect(await this.look()).toBe(this.before);
    expect(this.faults).toEqual([]);
  }

  /** What hostile code would like to change. */
  private look(): Promise<string> {
    return this.page.evaluate((id) => {
      // The runner's own frame comes and goes; the book loads its own files when it needs them.
      const ours = `#${id} *, iframe[title="Runs your code"], head > link`;
      const elements = [...document.querySelectorAll(`*:not(${ours})`)];
      const mine = /^the-backward-pass:(code|code-aside)\.neuron:|^the-backward-pass:progress:/;
      const kept = Object.entries(localStorage).filter(([key]) => !mine.test(key));
      return JSON.stringify({
        // But for the frames, which go by number.
        globals: Object.getOwnPropertyNames(window)
          .filter((name) => !/^\d+$/.test(name))
          .sort(),
        elements: elements.map(({ tagName }) => tagName).join(),
        frames: document.querySelectorAll('iframe').length <= 1,
        title: document.title,
        address: location.href,
        history: history.length,
        kept,
        session: Object.entries(sessionStorage),
        cookie: document.cookie,
        prototypes: [Object.prototype, Array.prototype].map(
          (one) => Object.getOwnPropertyNames(one).length,
        ),
      });
    }, EXERCISE);
  }
}

/** A server that no code of a reader may reach: it counts who comes. */
export interface Trap {
  readonly address: string;
  visits: number;
}

async function setTrap(): Promise<{ trap: Trap; server: Server }> {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const trap = { address: `localhost:${port}`, visits: 0 };
  server.on('connection', () => trap.visits++);
  return { trap, server };
}

/** A test on the workbench: afterwards the page is untouched, and nobody came to the trap. */
export const test = base.extend<{ bench: Workbench; trap: Trap }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here.
  trap: async ({}, use) => {
    const { trap, server } = await setTrap();
    await fetch(`http://${trap.address}`);
    expect(trap.visits, 'the trap counts').toBe(1);
    await use(trap);
    expect(trap.visits, 'only the test itself came').toBe(1);
    server.closeAllConnections();
    server.close();
  },
  bench: async ({ page }, use) => {
    const bench = new Workbench(page);
    await bench.open();
    await use(bench);
    await bench.expectUntouched();
  },
});

export { expect } from '@playwright/test';
