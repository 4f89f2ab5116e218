import {
  BOOK,
  type Conventions,
} from '../../../components/figures/convention-switch/conventions.ts';
import { restate } from '../../../components/figures/convention-switch/restate.ts';
import { say } from '../../../components/figures/convention-switch/words.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, test } from '../support/test.ts';

const ID = 'convention-switch';
const said = (conventions: Conventions) => say(conventions, restate(FIRST_NETWORK, conventions));

test('conventions by keyboard and pointer, remembered, and in a link', async ({ page }) => {
  const figure = await reachFigure(page, 'notation/', ID);
  const radio = (name: string) => figure.getByRole('radio', { name, exact: true });
  await expect(sentence(figure)).toHaveText(said(BOOK));
  await expect(sentence(figure)).toContainText('delta is 0.138499');

  await tabTo(page, radio('½ of the sum'));
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toHaveText(said({ ...BOOK, loss: 'sum' }));
  await radio('W x').click();
  await radio('−∂ℓ/∂z, added').click();
  const chosen: Conventions = { loss: 'sum', layout: 'columns', sign: 'descent' };
  await expect(sentence(figure)).toHaveText(said(chosen));
  await expect(sentence(figure)).toContainText('delta is −0.276997');

  const link = await copyLink(figure);
  await page.reload();
  await expect(sentence(figure), 'remembered').toHaveText(said(chosen));
  await figure.getByRole('button', { name: 'This book’s conventions' }).click();
  await expect(sentence(figure)).toHaveText(said(BOOK));

  const same = await openLink(page, link, ID);
  await expect(sentence(same), 'a link wins over memory').toHaveText(said(chosen));
  await expectRefusals(same, ID, { 'another loss': { ...BOOK, loss: 'third' } });
  await expect(sentence(same)).toHaveText(said(chosen));
});
