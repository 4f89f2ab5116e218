import { readFile } from '../../components/playground/start.ts';
import { expect, type Locator, test } from '../support/test.ts';
import { accuracyOf, button, choose, reach, status, trainToTheEnd } from './playground.ts';

const GOOD = 'width,height,kind\n1,2,tall\n2,1,flat\n3,4,tall\n4,3,flat\n5,6,tall\n6,5,flat\n';

/** Gives a file through the browser's own chooser. */
async function give(playground: Locator, name: string, text: string): Promise<void> {
  const page = playground.page();
  const chooser = page.waitForEvent('filechooser');
  await playground.getByLabel('Drop a CSV file on this page, or choose one:').click();
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

const message = (playground: Locator) => playground.locator('.playground-own [role="alert"]');
const said = (playground: Locator) => playground.locator('.playground-data');

test('a table with a fault is refused with its row and column; mended, it trains', async ({
  page,
}) => {
  const playground = await reach(page);
  await choose(playground, 'Data', 'Your own table (CSV)');
  const before = await said(playground).innerText();
  for (const [fault, text, place] of [
    ['a word among numbers', GOOD.replace('3,4', '3,four'), /row 4, column 2/i],
    ['an empty cell', GOOD.replace('3,4', '3,'), /row 4, column 2/i],
    ['a cell too few', GOOD.replace('3,4,', '3,'), /row 4, column/i],
    ['an open quote', GOOD.replace('tall', '"tall'), /row 2, column 3/i],
    ['nothing', '', /empty/i],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', /./],
  ] as const) {
    await give(playground, 'bad.csv', text);
    await expect(message(playground), fault).toContainText('bad.csv:');
    await expect(message(playground), fault).toContainText(place);
    await expect(said(playground), fault).toHaveText(before);
  }
  await give(playground, 'good.csv', GOOD);
  await expect(message(playground)).toBeEmpty();
  await expect(said(playground)).toContainText('6 examples, 2 inputs, 2 classes');
  await trainToTheEnd(playground);
});

test('iris as a file of the reader’s own is learned', async ({ page }) => {
  const playground = await reach(page);
  await choose(playground, 'Data', 'Your own table (CSV)');
  const text = readFile('iris.csv').split('\n').slice(1).join('\n');
  await give(playground, 'flowers.csv', text);
  await expect(said(playground)).toContainText('150 examples, 4 inputs, 3 classes');
  await trainToTheEnd(playground);
  expect(await accuracyOf(playground, 'test')).toBeGreaterThan(0.9);
});

test('a pasted table trains, and any column can be the one to be predicted', async ({ page }) => {
  const playground = await reach(page);
  await choose(playground, 'Data', 'Your own table (CSV)');
  await playground.getByLabel('or paste the table:').fill(GOOD.replaceAll(',', ';'));
  await button(playground, 'Use this table').click();
  await expect(said(playground)).toContainText('6 examples, 2 inputs, 2 classes');
  await choose(playground, 'To be predicted', 'height');
  // Every other column has to be a number.
  await expect(message(playground)).toContainText(/row 2, column 3/i);
  await playground.getByLabel('or paste the table:').fill(GOOD.replace(/tall|flat/g, '0.5'));
  await button(playground, 'Use this table').click();
  await expect(said(playground)).toContainText('2 inputs, target kind');
  await choose(playground, 'To be predicted', 'height');
  await expect(said(playground)).toContainText('2 inputs');
  await button(playground, 'Epoch').click();
  await expect(status(playground)).toHaveText('Paused.');
});

test('a file dropped on the page is taken', async ({ page }) => {
  const playground = await reach(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, GOOD);
  await playground.locator('.playground').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(said(playground)).toContainText('6 examples, 2 inputs, 2 classes');
});
