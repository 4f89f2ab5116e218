import { say } from '../../../components/figures/activation-explorer/words.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'activation-explorer';
const FIRST = { name: 'sigmoid', other: undefined, z: 1, threshold: 0.05 } as const;

const reach = (page: Page) => reachFigure(page, 'neurons-and-layers/', ID);
const point = (figure: Locator) => figure.getByRole('slider', { name: 'z', exact: true });
const choice = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });

test('functions, point and comparison by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(say(FIRST));
  await expect(sentence(figure)).toContainText('sigmoid gives 0.731 with slope 0.197');
  await tabTo(page, choice(figure, 'sigmoid'));
  await page.keyboard.press('ArrowRight');
  await expect(choice(figure, 'tanh')).toBeChecked();

  await tabTo(page, figure.getByLabel('Compare with'));
  await page.keyboard.type('GELU');
  await tabTo(page, point(figure));
  await page.keyboard.press('Home');
  const state = { ...FIRST, name: 'tanh', other: 'gelu', z: -5 } as const;
  await expect(sentence(figure)).toHaveText(say(state));
  await expect(sentence(figure)).toContainText('flat here');
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toHaveText(say({ ...state, z: 0 }));
  await expect(sentence(figure)).toContainText('tanh gives 0.000 with slope 1.000');

  await tabTo(page, figure.getByRole('textbox', { name: 'Flat: a slope within ±, typed' }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0,2');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say({ ...state, z: 0, threshold: 0.2 }));

  await tabTo(page, figure.locator('summary', { hasText: 'As a table' }));
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('columnheader', { name: 'slope of GELU' })).toBeVisible();
});

test('by pointer, without dragging: a press moves the point', async ({ page }) => {
  const figure = await reach(page);
  await choice(figure, 'ReLU').click();
  await expect(choice(figure, 'ReLU')).toBeChecked();
  const plot = figure.locator('.function-plot svg').first();
  const press = async (z: number) => {
    const { x, y } = await placeOf(plot, plotArea([-5, 5], [-1, 1], 250), { x: z, y: 0 });
    await page.mouse.click(x, y);
    return Number(await point(figure).getAttribute('aria-valuenow'));
  };
  expect(await press(-3)).toBeCloseTo(-3, 1);
  await expect(sentence(figure)).toContainText('ReLU gives 0.000 with slope 0.000: flat here');
  const z = await press(2);
  expect(z).toBeCloseTo(2, 1);
  await expect(sentence(figure)).toContainText('with slope 1.000: not flat here');
});

test('a number that is none is refused in words', async ({ page }) => {
  const figure = await reach(page);
  for (const typed of ['6', '-1e9', 'NaN', '']) {
    await typeNumber(figure, 'Pre-activation z, typed', typed);
    await expect(figure.getByText('It stays at 1.'), typed).toBeVisible();
  }
  await expect(sentence(figure)).toHaveText(say(FIRST));
});

test('a link leads to the same state; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await choice(figure, 'softplus').click();
  await typeNumber(figure, 'Pre-activation z, typed', '-0.3');
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(say({ ...FIRST, name: 'softplus', z: -0.3 }));
  expect(await copyLink(same)).toBe(link);
  await expectRefusals(same, ID, {
    'no function': { name: 'constructor', other: null, z: 0, threshold: 0.1 },
    'out of range': { name: 'tanh', other: null, z: 6, threshold: 0.1 },
    'a text for a number': { name: 'tanh', other: null, z: '0', threshold: 0.1 },
  });
  await expect(choice(same, 'softplus')).toBeChecked();
});
