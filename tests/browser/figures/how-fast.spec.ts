import type { MeasuredRun } from '../../../components/figures/how-fast/speeds.ts';
import { sayRun, sayWork } from '../../../components/figures/how-fast/words.ts';
import speeds from '../../../content/measured/speeds.json' with { type: 'json' };
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'how-fast';
const runs = speeds.runs as readonly MeasuredRun[];
const reach = (page: Page) => reachFigure(page, 'efficient-training/', ID);

test('what was measured is looked through by keyboard, and measured here', async ({ page }) => {
  const figure = await reach(page);
  const [run] = runs;
  await expect(sentence(figure)).toHaveText(sayWork(run, run.results[4]));
  await expect(figure.getByText(sayRun(run))).toBeVisible();
  await tabTo(page, figure.getByRole('radio', { name: '784-1024-512-10' }));
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await expect(sentence(figure)).toHaveText(sayWork(run, run.results[1]));
  await tabTo(page, figure.getByRole('button', { name: 'Measure it here' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('button', { name: 'Stop' })).toBeFocused();
  const timed = figure.locator('.measure-here li');
  await expect(timed).toHaveCount(3, { timeout: 30_000 });
  await expect(timed.first()).toHaveText(/^TypeScript: [\d,]+ examples a second\.$/);
  await tabTo(page, figure.locator('summary'));
  await page.keyboard.press('Enter');
  const rows = figure.locator('details[open]').getByRole('row');
  await expect(rows).toHaveCount(Object.keys(run.results[1].rates).length + 1);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(timed).toHaveCount(0);
  await expect(sentence(figure)).toHaveText(sayWork(run, run.results[4]));
});

test('a link leads to a network and a place, and hostile ones are refused', async ({ page }) => {
  const figure = await reach(page);
  const last = runs[runs.length - 1];
  await figure.getByRole('radio', { name: last.where }).check();
  await figure.getByRole('radio', { name: '784-128-10', exact: true }).check();
  const link = await copyLink(figure);
  const state = { where: last.where, work: 'd' };
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(sayWork(last, last.results[3]));
  await expectRefusals(figure, ID, {
    'another place': { ...state, where: 'Netscape' },
    'no such network': { ...state, work: '__proto__' },
  });
});
