import { writeMovingWorld } from '../../../components/figures/moving-world/moving-world-link.ts';
import {
  BEGINNING,
  FIRST_SETTINGS,
  MovingWorldModel,
  type MovingWorldSettings,
} from '../../../components/figures/moving-world/moving-world-model.ts';
import { say } from '../../../components/figures/moving-world/words.ts';
import { LAST_EXAMPLE } from '../../../components/figures/moving-world/world.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'moving-world';

const reach = (page: Page) => reachFigure(page, 'adaptability/', ID);
const said = (figure: Locator) => figure.locator('.figure-layout > .live-sentence > p').first();

function modelAt(met: number, change: Partial<MovingWorldSettings> = {}): MovingWorldModel {
  const model = new MovingWorldModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(met);
  return model;
}

test('the stream runs to its end by keyboard, and each learner can be looked at', async ({
  page,
}) => {
  const figure = await reach(page);
  await expect(said(figure)).toHaveText(say(modelAt(BEGINNING)));
  await tabTo(page, figure.getByRole('radio', { name: 'drifts' }));
  await page.keyboard.press('ArrowRight');
  await expect(said(figure)).toHaveText(say(modelAt(BEGINNING, { world: 'jump' })));
  await tabTo(page, figure.getByRole('button', { name: 'One example' }));
  await page.keyboard.press('Enter');
  await expect(said(figure)).toHaveText(say(modelAt(BEGINNING + 1, { world: 'jump' })));
  await tabTo(page, figure.getByLabel('Pace'));
  await page.keyboard.press('End');
  await tabTo(page, figure.getByRole('button', { name: 'Train' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('The stream has ended.')).toBeVisible();
  const ended = modelAt(LAST_EXAMPLE, { world: 'jump' });
  await expect(said(figure)).toHaveText(say(ended));
  const region = figure.locator('.decision-region .live-sentence > p').first();
  const answer = (learner: number) =>
    ended.learners[learner].network.predict([0, 0])[0].toFixed(3).replace(/0+$/, '');
  await expect(region).toContainText(answer(0));
  await figure.getByRole('radio', { name: 'stops' }).check();
  await expect(region).toContainText(answer(2));
});

test('rate and seed are chosen, reset and linked to; hostile links are refused', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByLabel('Learning rate η').selectOption('1');
  await typeNumber(figure, 'Seed', '7');
  const settings = { rate: 1, seed: 7 };
  await expect(said(figure)).toHaveText(say(modelAt(BEGINNING, settings)));
  const step = figure.getByRole('button', { name: 'One example' });
  for (let i = 0; i < 3; i++) await step.click();
  const link = await copyLink(figure);
  const state = writeMovingWorld(modelAt(BEGINNING + 3, settings));
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(said(same)).toHaveText(say(modelAt(BEGINNING + 3, settings)));
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(said(figure)).toHaveText(say(modelAt(BEGINNING, settings)));
  await expectRefusals(figure, ID, {
    'no such world': { ...state, world: 'x' },
    'weights of another run': { ...state, seed: 8 },
  });
});
