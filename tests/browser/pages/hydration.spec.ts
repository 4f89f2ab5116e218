import { describeDom } from '../support/describe-dom.ts';
import { reachIslands } from '../support/islands.ts';
import { named, PAGES } from '../support/served.ts';
import { expect, type Page, test } from '../support/test.ts';

type Descriptions = Record<string, string[]>;

/** What the page's own code runs with: Astro's loaders, and what this test puts beside them. */
interface Probe {
  describeDom: typeof describeDom;
  atHydration: Descriptions;
  Astro: { only: (load: () => Promise<() => Promise<void>>) => Promise<void> };
}

/** Keeps each island's DOM as it is when hydration ends, before any effect or the reader acts. */
async function watchHydration(page: Page): Promise<void> {
  await page.addInitScript(`window.describeDom = ${describeDom}`);
  await page.addInitScript(() => {
    const probe = window as unknown as Probe;
    probe.atHydration = {};
    const keep = ({ target }: Event) => {
      const island = target as Element;
      const drawn = island.getAttribute('client') === 'only' ? 'drawn' : 'hydrated';
      const key = `${drawn} ${island.getAttribute('uid')}`;
      probe.atHydration[key] = probe.describeDom(island);
    };
    document.addEventListener('astro:hydrate', keep, { capture: true });
  });
}

/** Draws each island afresh in the browser, beside the hydrated one. */
async function drawAfresh(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const probe = window as unknown as Probe;
    // Absent where a page has no island.
    probe.Astro ??= {} as Probe['Astro'];
    probe.Astro.only = async (load) => (await load())();
    for (const island of document.querySelectorAll('astro-island')) {
      const copy = document.createElement('astro-island');
      for (const { name, value } of island.attributes) copy.setAttribute(name, value);
      for (const slot of island.querySelectorAll('astro-slot')) {
        const template = document.createElement('template');
        template.setAttribute('data-astro-template', slot.getAttribute('name') ?? '');
        template.innerHTML = slot.innerHTML;
        copy.append(template);
      }
      copy.setAttribute('client', 'only');
      copy.setAttribute('ssr', '');
      const drawn = new Promise((resolve) => copy.addEventListener('astro:hydrate', resolve));
      document.body.append(copy);
      await drawn;
      copy.remove();
    }
  });
}

/** What the server sent, by island. */
async function sent(page: Page): Promise<Descriptions> {
  const html = await (await page.request.get(page.url())).text();
  return page.evaluate((text) => {
    const { describeDom } = window as unknown as Probe;
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const islands = [...parsed.querySelectorAll('astro-island')];
    return Object.fromEntries(
      islands.map((island) => [island.getAttribute('uid'), describeDom(island)]),
    );
  }, html);
}

for (const path of PAGES) {
  test(`${named(path)}: what the browser draws is what was sent`, async ({ page }) => {
    await watchHydration(page);
    await page.goto(path);
    const count = await reachIslands(page);
    await drawAfresh(page);
    const found = await page.evaluate(() => (window as unknown as Probe).atHydration);
    const expected = await sent(page);
    expect(Object.keys(expected)).toHaveLength(count);
    for (const [island, description] of Object.entries(expected)) {
      expect(found[`hydrated ${island}`], 'hydrated').toEqual(description);
      // Hydration leaves attributes as they are: only drawing afresh tells what they should be.
      expect(found[`drawn ${island}`], 'drawn afresh').toEqual(description);
    }
  });
}
