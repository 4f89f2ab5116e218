import { openExpression } from '../../../components/figures/computational-graph/graph-model.ts';
import { say } from '../../../components/figures/computational-graph/words.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'computational-graph';
const FIRST = openExpression('(a*b + c) * tanh(d)', { a: 2, b: -3, c: 10, d: 0.5 });

const reach = (page: Page) => reachFigure(page, 'chain-rule/', ID);
const field = (figure: Locator) => figure.getByRole('textbox', { name: 'Expression' });
const box = (figure: Locator, name: string) =>
  figure.locator(`.graph-node[aria-label^="${name} ="]`);

test('stepped forward and back by keyboard', async ({ page }) => {
  const figure = await reach(page);
  await expect(sentence(figure)).toHaveText(say(FIRST, 8));
  const step = figure.getByRole('button', { name: 'Step', exact: true });
  await tabTo(page, figure.getByRole('button', { name: 'To the start' }));
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say(FIRST, 0));
  await expect(figure.locator('.graph-local')).toHaveCount(0);
  await tabTo(page, step);
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say(FIRST, 1));
  await expect(figure.locator('.graph-local')).toHaveText(['−3', '2']);
  await tabTo(page, figure.getByRole('button', { name: 'Finish this pass' }));
  for (let pass = 0; pass < 5; pass++) await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say(FIRST, 20));
  await expect(figure.getByRole('row', { name: 'edge visits' })).toContainText('28 of 28');
  await tabTo(page, figure.getByRole('button', { name: 'Step back' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sentence(figure)).toHaveText(say(FIRST, 19));
});

test('boxes are walked by arrow keys, and one is chosen by Enter or a click', async ({ page }) => {
  const figure = await reach(page);
  await tabTo(page, box(figure, 'a'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(box(figure, 'c')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('region', { name: 'Paths from c to f' })).toContainText(
    'c → v₂ → f',
  );
  await box(figure, 'v₁').click();
  await expect(figure.getByRole('region', { name: 'Paths from v₁ to f' })).toBeVisible();
  await expect(figure.locator('.graph-edge.is-on-path')).toHaveCount(2);
});

/** The texts of what is lit, within a part of the figure. */
const lit = (figure: Locator, part: string) => figure.locator(part).locator('[data-lit]');
const row = (figure: Locator, name: string) =>
  figure.locator('.graph-beside .data-table').getByRole('row', { name: new RegExp(`^${name} `) });

test('a value lights up in drawing, formula and tables, by pointer and by keyboard', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByText('As a table').click();
  const values = figure.locator('.table-twin .data-table').first();
  await box(figure, 'c').hover();
  await expect(lit(figure, '.graph-formula')).toHaveText('c');
  await expect(values.locator('tr[data-lit] th')).toHaveText('c');
  await expect(row(figure, 'c')).toHaveAttribute('data-lit', '');
  await expect(figure.locator('[data-sym="local"][data-lit]')).toHaveCount(0);

  // The other way round: from the table, and from a piece of the formula.
  await row(figure, 'd').hover();
  await expect(lit(figure, '.graph-drawing')).toHaveAttribute('aria-label', /^d = /);
  await lit(figure, '.graph-formula').hover();
  await expect(values.locator('tr[data-lit] th')).toHaveText('d');

  await tabTo(page, figure.locator('.graph-formula'));
  await page.keyboard.press('Enter');
  await expect(lit(figure, '.graph-drawing')).toHaveAttribute('aria-label', /^f = /);
  await tabTo(page, box(figure, 'a'));
  await expect(lit(figure, '.graph-formula')).toHaveText('a');
  await page.keyboard.press('ArrowRight');
  await expect(lit(figure, '.graph-drawing')).toHaveAttribute('aria-label', /^v₁ = a × b/);
  await expect(lit(figure, '.graph-formula')).toHaveText('a⋅b');
  await expect(values.locator('tr[data-lit] th')).toHaveText('v₁');
  await figure.locator('.table-twin summary').focus();
  await expect(figure.locator('[data-lit]')).toHaveCount(0);
});

test('an edge and its local derivative light each other up, by pointer and by keyboard', async ({
  page,
}) => {
  const figure = await reach(page);
  await figure.getByText('As a table').click();
  const edges = figure.locator('.table-twin .data-table').last();
  const paths = figure.locator('.graph-paths');
  await figure.locator('.graph-local', { hasText: '−3' }).hover();
  await expect(edges.locator('tr[data-lit] th')).toHaveText('a → v₁');
  await expect(paths.locator('.graph-product [data-lit]')).toHaveText('(−3)');
  await expect(paths.locator('.katex-html [data-lit]')).toHaveText('b');
  await expect(figure.locator('[data-sym="value"][data-lit]')).toHaveCount(0);

  await paths.locator('.graph-product [data-sym]').first().hover();
  await expect(edges.locator('tr[data-lit] th')).toHaveText('v₂ → f');
  await expect(lit(figure, '.graph-drawing').locator('.graph-reach')).toHaveCount(1);
  await edges.getByRole('row', { name: 'b → v₁' }).hover();
  await expect(lit(figure, '.graph-drawing')).toHaveText('2');

  // By keyboard: the factors of the path, then the rows of the table, one by one.
  await tabTo(page, paths);
  for (let factor = 0; factor < 3; factor++) await page.keyboard.press('Enter');
  await expect(lit(figure, '.graph-drawing')).toHaveText('−3');
  await tabTo(page, edges, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(edges.locator('tr[data-lit]')).toHaveCount(1);
  await expect(lit(figure, '.graph-drawing').locator('.graph-reach')).toHaveCount(1);

  // In the drawing as a whole, the values come first, then the edges.
  await tabTo(page, figure.locator('.graph-drawing'), 'Shift+Tab');
  for (let stop = 0; stop < 9; stop++) await page.keyboard.press('Enter');
  await expect(edges.locator('tr[data-lit]')).toHaveCount(1);
});

test('an expression is typed, with its paths, values and gradient check', async ({ page }) => {
  const figure = await reach(page);
  await field(figure).fill('s = a*a + b; s * exp(a)');
  await field(figure).press('Enter');
  await expect(figure.locator('.graph-node')).toHaveCount(6);
  await typeNumber(figure, 'a', '1');
  await typeNumber(figure, 'b', '0.5');
  // f = (a² + b) eᵃ: ∂f/∂a = 2a eᵃ + (a² + b) eᵃ = 3.5 e
  const paths = figure.getByRole('region', { name: 'Paths from a to f' });
  await expect(paths).toContainText('lead 3 paths');
  await expect(paths.locator('strong')).toHaveText('9.51399');
  await expect(paths.locator('.katex-error')).toHaveCount(0);
  await expect(figure.locator('.graph-formula .katex')).toBeVisible();
  await expect(figure.getByRole('group', { name: 'Gradient check in a' })).toContainText('9.51');
  // The largest product is that through exp: two edges. The others go through a·a, by either factor.
  await expect(figure.locator('.graph-edge.is-on-path')).toHaveCount(2);
  await paths.getByRole('button', { name: 'a →₂ v₁ → s → f' }).click();
  await expect(figure.locator('.graph-edge.is-on-path')).toHaveCount(3);
});

test('what cannot be read is refused in words, and the drawing stays', async ({ page }) => {
  const figure = await reach(page);
  const refusals: [string, string][] = [
    ['a * (b + ', 'Something is missing at the end.'],
    ['arctan(a)', 'There is no function “arctan”'],
    [`a${'+a*a'.repeat(60)}`, 'too large'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, '40 levels are the most'],
    ['x'.repeat(600), 'It is too long'],
    ['x'.repeat(300), '“xxxxxxxxxxxx…” is too long'],
    ['1 + 2', 'There is no variable in it'],
  ];
  for (const [typed, message] of refusals) {
    await field(figure).fill(typed);
    await figure.getByRole('button', { name: 'Draw it' }).click();
    await expect(figure.locator('.expression-message')).toContainText(message);
    await expect(field(figure)).toHaveAttribute('aria-invalid', 'true');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, 'pixels that the page is too wide').toBe(0);
  }
  await expect(sentence(figure)).toHaveText(say(FIRST, 8));
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(figure.locator('.expression-message')).toBeEmpty();
  await expect(field(figure)).toHaveValue('(a*b + c) * tanh(d)');
});

test('a link leads to the same state; one that describes none is refused', async ({ page }) => {
  const figure = await reach(page);
  await figure.getByRole('combobox', { name: 'Begin with' }).selectOption('micrograd-readme');
  await typeNumber(figure, 'b', '2.5');
  await figure.getByRole('button', { name: 'Step', exact: true }).click();
  const link = await copyLink(figure);
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText((await sentence(figure).textContent()) ?? '');
  expect(await copyLink(same)).toBe(link);
  const good = { text: 'a*b', numbers: { a: 1, b: 2 }, step: 1, chosen: 0, epsilon: 1e-5 };
  await expectRefusals(same, ID, {
    'a broken expression': { ...good, text: 'a*(' },
    'a giant': { ...good, text: `a${'+a'.repeat(1e4)}` },
    'a missing value': { ...good, numbers: { a: 1 } },
    'a step beyond': { ...good, step: 99 },
    'no ε': { ...good, epsilon: -1 },
  });
  await expect(sentence(same)).toHaveText((await sentence(figure).textContent()) ?? '');
});
