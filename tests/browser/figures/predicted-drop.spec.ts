import { allDrops, nextStep } from '../../../components/figures/predicted-drop/drop-model.ts';
import { XOR_START } from '../../../components/figures/predicted-drop/starts.ts';
import { say } from '../../../components/figures/predicted-drop/words.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Page, test } from '../support/test.ts';

const ID = 'predicted-drop';
const reach = (page: Page) => reachFigure(page, 'weight-updates/', ID);

/** Makes steps with one rate outside the browser. */
function after(start: SmallNetwork, rate: number, updates: number): SmallNetwork {
  let network = start;
  for (let i = 0; i < updates; i++) network = nextStep(network).stepped(rate) ?? network;
  return network;
}

/** What the engine says there. */
function told(network: SmallNetwork, rate: number, updates: number): string {
  const next = nextStep(network);
  return say(next.dropAt(rate), allDrops(next), updates);
}

test('rate and steps by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(told(XOR_START, 0.5, 0));
  await tabTo(page, figure.getByRole('button', { name: 'Take this step' }));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(told(after(XOR_START, 0.5, 1), 0.5, 1));
  await tabTo(page, figure.getByRole('slider', { name: 'Learning rate η' }));
  await page.keyboard.press('End');
  await expect(sentence(figure)).toHaveText(told(after(XOR_START, 0.5, 1), 1000, 1));
  await tabTo(page, figure.getByRole('button', { name: 'Reset' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(told(XOR_START, 0.5, 0));
  await tabTo(page, figure.getByText('Check the steepest slope'));
  await page.keyboard.press('Enter');
  await expect(figure.locator('.gradient-check')).toContainText('they agree');
});

test('another network, ten steps and a rate pressed on, by pointer', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('radio', { name: '2-2-2' }).check();
  await figure.getByRole('button', { name: 'Take ten' }).click();
  const network = after(FIRST_NETWORK, 0.5, 10);
  await expect(sentence(figure)).toHaveText(told(network, 0.5, 10));
  const plot = figure.locator('.rate-plot svg').first();
  const { width, height } = (await plot.boundingBox()) ?? { width: 0, height: 0 };
  // The left end of the axis.
  await plot.click({ position: { x: (43 / 360) * width, y: height / 2 } });
  await expect(sentence(figure)).toHaveText(told(network, 0.01, 10));
});

test('the field follows the slider, whatever was typed before', async ({ page }) => {
  const figure = await reach(page);
  const field = figure.getByRole('textbox', { name: 'Learning rate η' });
  await field.click();
  // Typed over itself: the browser reports no change.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0.5');
  await figure.getByRole('slider', { name: 'Learning rate η' }).focus();
  await page.keyboard.press('End');
  await expect(field).toHaveValue('1000');
});

test('a link carries the weights, and one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await typeNumber(figure, 'Learning rate η, typed', '3');
  await figure.getByRole('button', { name: 'Take ten' }).click();
  const network = after(XOR_START, 3, 10);
  const link = await copyLink(figure);
  const state = { start: XOR_START, network, updates: 10, rate: 3 };
  expect(new URL(link).hash).toBe(writeStateLink(ID, state));
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(told(network, 3, 10));
  await expectRefusals(figure, ID, {
    'no network': { ...state, network: {} },
    'a rate of nothing': { ...state, rate: 0 },
    'updates in words': { ...state, updates: 'ten' },
  });
});
