import type { DeepSettings } from '../../../components/figures/gradient-by-depth/deep-network.ts';
import { writeDepth } from '../../../components/figures/gradient-by-depth/depth-link.ts';
import {
  DepthModel,
  FIRST_SETTINGS,
  LAST_UPDATE,
} from '../../../components/figures/gradient-by-depth/depth-model.ts';
import { say } from '../../../components/figures/gradient-by-depth/words.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'gradient-by-depth';

const reach = (page: Page) => reachFigure(page, 'deep-networks/', ID);
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();

function modelAt(update: number, change: Partial<DeepSettings> = {}): DepthModel {
  const model = new DepthModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(update);
  return model;
}

test('twenty sigmoids do not learn, fewer tanh do, by keyboard', async ({ page }) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(modelAt(0)));
  await tabTo(page, figure.getByRole('slider', { name: 'Hidden layers' }));
  await page.keyboard.press('ArrowLeft');
  await expect(said(figure)).toHaveText(say(modelAt(0, { depth: 19 })));
  await tabTo(page, figure.getByRole('radio', { name: 'sigmoid' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, figure.getByRole('button', { name: 'Train' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Finished.')).toBeVisible();
  await expect(said(figure)).toHaveText(
    say(modelAt(LAST_UPDATE, { depth: 19, activation: 'tanh' })),
  );
  await figure.getByText('Every layer as a table').click();
  await expect(figure.getByRole('row', { name: /^19/ })).toBeVisible();
});

test('residual ReLU layers diverge and say so; a link keeps a run, hostile ones are refused', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: 'ReLU' }).check();
  await figure.getByRole('radio', { name: 'He' }).check();
  await figure.getByLabel('Residual connections').check();
  const change = { activation: 'relu', start: 'he', residual: true } as const;
  await expect(said(figure)).toHaveText(say(modelAt(0, change)));
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(said(figure)).toHaveText(say(modelAt(LAST_UPDATE, change)));
  await figure.getByLabel('Layer normalization').check();
  await figure.getByRole('button', { name: 'Step' }).click();
  const model = modelAt(1, { ...change, normalized: true });
  await expect(said(figure)).toHaveText(say(model));
  const link = await copyLink(figure);
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeDepth(model)));
  await expect(said(await openLink(page, link, ID))).toHaveText(say(model));
  await expectRefusals(figure, ID, {
    'too many layers': { ...writeDepth(model), depth: 51 },
    'the loss of another run': { ...writeDepth(model), seed: 2 },
  });
});
