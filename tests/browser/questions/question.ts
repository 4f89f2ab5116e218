import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wake } from '../support/islands.ts';
import { PAGES, SERVED } from '../support/served.ts';
import { expect, type Locator, type Page } from '../support/test.ts';

/** Returns the address of the page on which a chapter placed a question. */
export function pageOf(id: string): string {
  const holds = (page: string) => {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    return readFileSync(join(SERVED, 'book', file), 'utf8').includes(`<form id="${id}"`);
  };
  const page = PAGES.find(holds);
  if (page === undefined) throw new Error(`no page has the question ${id}`);
  return page;
}

/** Goes to a question and waits until it answers. */
export async function reach(page: Page, id: string, fragment = ''): Promise<Locator> {
  await page.goto(`${pageOf(id)}${fragment}`);
  return awake(page, id);
}

/** Scrolls to a question of the present page and waits until it answers. */
export async function awake(page: Page, id: string): Promise<Locator> {
  const question = page.locator(`#${id}`);
  await question.scrollIntoViewIfNeeded();
  const island = page.locator('astro-island', { has: question });
  await wake(island);
  await expect(island).not.toHaveAttribute('ssr');
  return question;
}
