import {
  FIRST,
  gapsOf,
  type HandState,
  networkOf,
  ONE_STEP,
  piecesFor,
} from '../../../components/figures/built-by-hand/hand-model.ts';
import { TARGET_AT } from '../../../components/figures/built-by-hand/targets.ts';
import { say } from '../../../components/figures/built-by-hand/words.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'built-by-hand';
const reach = (page: Page) => reachFigure(page, 'universal-approximation/', ID);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const rows = (figure: Locator) =>
  figure.getByRole('table', { name: 'The network' }).locator('tbody tr');
const told = (state: HandState) => say(state, gapsOf(networkOf(state), TARGET_AT[state.target]));

test('steps and bumps are set by keyboard, and the network follows', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(FIRST));
  await tabTo(page, button(figure, 'One step'));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(told({ ...FIRST, pieces: ONE_STEP }));
  await expect(rows(figure)).toHaveCount(1);
  await tabTo(page, figure.getByRole('slider', { name: 'Up at' }));
  await page.keyboard.press('ArrowRight');
  const moved = [{ ...ONE_STEP[0], from: 0.51 }];
  await expect(sentence(figure)).toHaveText(told({ ...FIRST, pieces: moved }));
  await expect(rows(figure).first()).toContainText('−25.50');
  await figure.getByLabel('comes down again').check();
  await typeNumber(figure, 'Down at, typed', '0.9');
  await typeNumber(figure, 'Height h, typed', '-0.25');
  await typeNumber(figure, 'Steepness k, typed', '200');
  await button(figure, 'Add a bump').click();
  const built: HandState = {
    target: 'wave',
    steepness: 200,
    pieces: [
      { from: 0.51, to: 0.9, height: -0.25 },
      { from: 0.6, to: 0.9, height: 0.4 },
    ],
    chosen: 1,
  };
  await expect(sentence(figure)).toHaveText(told(built));
  await expect(rows(figure)).toHaveCount(4);
  await button(figure, 'Take it away').click();
  await expect(rows(figure)).toHaveCount(2);
  await button(figure, 'Reset').click();
  await expect(sentence(figure)).toHaveText(told(FIRST));
});

test('a target is covered by bumps; the link restores it, hostile ones are refused', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByLabel('Target', { exact: true }).selectOption('two hills');
  await typeNumber(figure, 'Bumps to cover it with, typed', '12');
  const built: HandState = { ...FIRST, target: 'hills', pieces: piecesFor('hills', 12) };
  await expect(sentence(figure)).toHaveText(told(built));
  await expect(rows(figure)).toHaveCount(24);
  await button(figure, 'Six bumps').click();
  await expect(rows(figure)).toHaveCount(12);
  await figure.getByRole('slider', { name: 'Bumps to cover it with' }).press('End');
  await expect(rows(figure)).toHaveCount(32);
  await typeNumber(figure, 'Bumps to cover it with, typed', '12');
  const same = await openLink(page, await copyLink(figure), ID);
  await expect(sentence(same)).toHaveText(told(built));
  await expectRefusals(figure, ID, {
    'too many pieces': { ...FIRST, pieces: Array(17).fill(FIRST.pieces[0]) },
    'no such target': { ...FIRST, target: 'x' },
  });
});
