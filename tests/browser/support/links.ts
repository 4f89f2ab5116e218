import { awake } from './figure.ts';
import { expect, type Locator, type Page } from './test.ts';

/** Copies the link to a figure's present state, as a reader does, and returns it. */
export async function copyLink(figure: Locator): Promise<string> {
  const page = figure.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.getByRole('button', { name: 'Copy link to this state' }).click();
  await expect(figure.getByText('Link copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link in a page of its own. */
export async function openLink(page: Page, link: string, id: string): Promise<Locator> {
  const other = await page.context().newPage();
  await other.goto(link);
  return awake(other, id);
}

/** Writes the fragment of a link as its author would who knows the format. */
export function forgeLink(id: string, text: string): string {
  return `#${id}=${Buffer.from(text).toString('base64url')}`;
}

/** Links that describe no state of any figure, by what is wrong with them. */
function hostileLinks(id: string): Record<string, string> {
  return {
    'cut off': `#${id}=eyJz`,
    'not base64': `#${id}=<script>alert(1)</script>`,
    'no JSON': forgeLink(id, '[1,{'),
    'another version': forgeLink(id, '[99,{}]'),
    'no state': forgeLink(id, '[1,null]'),
    infinity: forgeLink(id, '[1,1e999]'),
    'a prototype': forgeLink(id, '[1,{"__proto__":{"seed":1},"constructor":1,"seed":{}}]'),
    'a deep nest': forgeLink(id, `[1,${'['.repeat(2e4)}${']'.repeat(2e4)}]`),
    'a huge one': forgeLink(id, `[1,"${'a'.repeat(3e5)}"]`),
  };
}

/**
 * Follows hostile links, and others made for this figure: each must be refused in words. `dismiss`
 * does what takes the refusal away.
 */
export async function expectRefusals(
  figure: Locator,
  id: string,
  others: Record<string, unknown> = {},
  dismiss?: () => Promise<void>,
): Promise<void> {
  const page = figure.page();
  const forged = Object.entries(others).map(([fault, state]) => [
    fault,
    forgeLink(id, JSON.stringify([1, state])),
  ]);
  const refusal = figure.getByText('The link cannot be followed');
  for (const [fault, hash] of [...Object.entries(hostileLinks(id)), ...forged]) {
    await page.evaluate((fragment) => location.assign(fragment), hash ?? '');
    await expect(refusal, fault).toBeVisible();
    await page.evaluate(() => location.assign('#main'));
    await dismiss?.();
    await expect(refusal, fault).toBeHidden();
  }
}
