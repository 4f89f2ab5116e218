import { lineOf } from '../../../components/figures/one-neuron/decision-line.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';
import { placeOf, reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'one-neuron';
const AREA = plotArea([-1, 2], [-1, 2], 354);

const reach = (page: Page) => reachFigure(page, 'neurons-and-layers/', ID);
const task = (figure: Locator, name: string) => figure.getByRole('radio', { name, exact: true });
const knob = (figure: Locator, name: string) => figure.getByRole('slider', { name, exact: true });
const plane = (figure: Locator) => figure.locator('.neuron-plane svg');

async function setNeuron(figure: Locator, w1: number, w2: number, b: number): Promise<void> {
  await typeNumber(figure, 'Weight w₁, typed', `${w1}`);
  await typeNumber(figure, 'Weight w₂, typed', `${w2}`);
  await typeNumber(figure, 'Bias b, typed', `${b}`);
}

async function neuronOf(figure: Locator) {
  const read = async (name: string) => Number(await knob(figure, name).inputValue());
  return {
    w1: await read('Weight w₁'),
    w2: await read('Weight w₂'),
    b: await read('Bias b'),
  };
}

test('AND, OR and, in vain, XOR, by keyboard alone', async ({ page }) => {
  const figure = await reach(page);
  for (const [label, number] of [
    ['Weight w₁, typed', '1'],
    ['Weight w₂, typed', '1'],
    ['Bias b, typed', '-1.5'],
  ] as const) {
    await tabTo(page, figure.getByRole('textbox', { name: label }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  }
  await expect(sentence(figure)).toContainText('this neuron computes AND.');

  await tabTo(page, task(figure, 'AND'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(task(figure, 'OR')).toBeChecked();
  await expect(sentence(figure)).toContainText('For OR, 2 of 4 points are on their side');
  await tabTo(page, knob(figure, 'Bias b'));
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toContainText('this neuron computes OR.');
  await expect(sentence(figure)).toContainText('b from 1.8 to −0.5');

  await tabTo(page, task(figure, 'OR'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(sentence(figure)).toContainText('For XOR, 3 of 4 points are on their side');
  await expect(sentence(figure)).toContainText('your best is 3. No line does better');
});

test('the handles shift and turn the line by arrow keys', async ({ page }) => {
  const figure = await reach(page);
  const before = await neuronOf(figure);
  await tabTo(page, knob(figure, 'Shift the line'));
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowUp');
  await expect(knob(figure, 'Bias b')).toHaveValue(`${before.b - 0.5}`);
  await expect(sentence(figure)).toContainText('the line has shifted; its direction and steepness');

  await page.keyboard.press('Tab');
  await expect(knob(figure, 'Turn the line')).toBeFocused();
  const angle = Number(await knob(figure, 'Turn the line').getAttribute('aria-valuenow'));
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft');
  const turned = Number(await knob(figure, 'Turn the line').getAttribute('aria-valuenow'));
  expect(turned).toBeCloseTo(angle - 30, 0);
  await expect(sentence(figure)).toContainText('the line has turned; its distance from the origin');
});

test('the table gives z, a and the side of each point', async ({ page }) => {
  const figure = await reach(page);
  await setNeuron(figure, 2, -3, 0.5);
  for (const [x1, x2] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]) {
    const z = 2 * x1 - 3 * x2 + 0.5;
    const target = x1 * x2;
    const cells = figure.getByRole('row', { name: `(${x1}, ${x2})` }).getByRole('cell');
    await expect(cells).toHaveText([
      `${target}`,
      z.toFixed(2).replace('-', '−'),
      (1 / (1 + Math.exp(-z))).toFixed(2),
      z > 0 === (target === 1) ? 'yes' : 'no',
    ]);
  }
});

test('by pointer, without dragging: a press leads the line there', async ({ page }) => {
  const figure = await reach(page);
  await task(figure, 'OR').click();
  await expect(task(figure, 'OR')).toBeChecked();
  await setNeuron(figure, 1, 1, 0);
  const { x, y } = await placeOf(plane(figure), AREA, { x: 0.5, y: -0.25 });
  await page.mouse.click(x, y);
  expect((await neuronOf(figure)).b).toBeCloseTo(-0.25, 1);
  await expect(sentence(figure)).toContainText('this neuron computes OR.');
  await figure.getByRole('radio', { name: 'tanh' }).click();
  await expect(figure.getByText('a from −1 to 1')).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(task(figure, 'AND')).toBeChecked();
});

test('dragged, the line follows and keeps its steepness', async ({ page }) => {
  const figure = await reach(page);
  await setNeuron(figure, 3, 0, -1.5);
  const handle = await placeOf(plane(figure), AREA, { x: 0.5, y: 0.8 });
  const goal = await placeOf(plane(figure), AREA, { x: -0.5, y: 0.5 });
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 5 });
  await page.mouse.up();
  const neuron = await neuronOf(figure);
  expect(neuron.w1).not.toBeCloseTo(3, 1);
  expect(lineOf(neuron)?.steepness).toBeCloseTo(3, 1);
  expect(neuron.b).toBe(-1.5);
});

test('without weights there is no line, and the figure works on', async ({ page }) => {
  const figure = await reach(page);
  await setNeuron(figure, 0, 0, 1);
  await expect(sentence(figure)).toContainText('Both weights are 0: z is 1 everywhere');
  await expect(knob(figure, 'Turn the line')).toBeHidden();
  await typeNumber(figure, 'Weight w₁, typed', '2');
  await expect(sentence(figure)).toContainText('now there is a line');
  for (const typed of ['7', '-99', 'one', '']) {
    await typeNumber(figure, 'Weight w₁, typed', typed);
    await expect(figure.getByText('It stays at 2.'), typed).toBeVisible();
  }
});

test('a link leads to the same neuron; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await setNeuron(figure, 0.1, -0.2, 0.3);
  await task(figure, 'XOR').click();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(task(same, 'XOR')).toBeChecked();
  await expect(knob(same, 'Weight w₂')).toHaveValue('-0.2');
  expect(await copyLink(same)).toBe(link);
  const neuron = { w1: 1, w2: 1, b: 0 };
  await expectRefusals(same, ID, {
    'a weight out of range': { neuron: { ...neuron, w1: 1e9 }, activation: 'tanh', task: 'or' },
    'no activation': { neuron, activation: 'softmax', task: 'or' },
    'no task': { neuron, activation: 'tanh', task: 'toString' },
  });
  await expect(knob(same, 'Weight w₂')).toHaveValue('-0.2');
});
