import { readFileSync } from 'node:fs';
import { finish, start, train } from '../../components/playground/start.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, test } from '../support/test.ts';
import {
  button,
  choose,
  chooseData,
  expectState,
  ID,
  problem,
  reach,
  stateIn,
  status,
  trainToTheEnd,
} from './playground.ts';

test('a link brings back weights, step and curve to the last bit, and the same run after', async ({
  page,
}) => {
  const playground = await reach(page);
  await chooseData(playground, 'Iris flowers', '150 examples');
  for (let epoch = 0; epoch < 3; epoch++) await button(playground, 'Epoch').click();
  await button(playground, 'Step').click();
  const link = await copyLink(playground);
  const oracle = start({ data: 'iris' });
  train(oracle, stateIn(link).run?.checkpoint.step ?? 0);
  await expectState(playground, oracle);

  const same = await openLink(page, link, 'main');
  await expect(same.getByText('Epoch 3, update 19.')).toBeVisible();
  await expectState(same, oracle);
  expect(stateIn(await copyLink(same))).toEqual(stateIn(link));
  await trainToTheEnd(same);
  await expect(status(same)).toHaveText(finish(oracle));
  await expectState(same, oracle);
});

test('a link carries a small table of the reader’s own', async ({ page }) => {
  const playground = await reach(page);
  await choose(playground, 'Data', 'Your own table (CSV)');
  await playground.getByLabel('or paste the table:').fill('a,b\n1,x\n2,y\n3,x\n4,y\n5,x\n6,y\n');
  await button(playground, 'Use this table').click();
  await expect(playground.locator('.playground-data')).toContainText('6 examples, 1 input');
  await button(playground, 'Step').click();
  const link = await copyLink(playground);
  const same = await openLink(page, link, 'main');
  await expect(same.locator('.playground-data')).toContainText('6 examples, 1 input');
  expect(await copyLink(same)).toBe(link);
});

test('a state too big for a link is saved as a file and opened again', async ({ page }) => {
  const playground = await reach(page);
  await chooseData(playground, 'Digits of 8 × 8 pixels', '10 classes');
  await playground.getByRole('textbox', { name: 'Hidden layer 1' }).fill('32');
  await playground.getByRole('textbox', { name: 'Hidden layer 1' }).press('Enter');
  await button(playground, 'Epoch').click();
  await expect(playground.getByText(/^Epoch 1, update/)).toBeVisible();
  await button(playground, 'Copy link to this state').click();
  await expect(playground.getByText('too big for a link')).toBeVisible();

  const download = page.waitForEvent('download');
  await button(playground, 'Save as a file').click();
  const file = await (await download).path();
  const open = playground.getByLabel('Open a saved file');
  await button(playground, 'Reset').click();
  await expect(playground.getByText('Epoch 0, update 0.')).toBeVisible();
  await open.setInputFiles(file);
  await expect(playground.getByText(/^Epoch 1, update/)).toBeVisible();

  const again = page.waitForEvent('download');
  await button(playground, 'Save as a file').click();
  expect(readFileSync(await (await again).path(), 'utf8')).toBe(readFileSync(file, 'utf8'));

  const wrong = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await open.setInputFiles(wrong);
  await expect(playground.getByText('holiday.json cannot be opened')).toBeVisible();
  await expect(playground.getByText(/^Epoch 1, update/)).toBeVisible();
});

test('a link that describes no state is refused in words, and the page works on', async ({
  page,
}) => {
  const playground = await reach(page);
  await button(playground, 'Step').click();
  const { settings } = stateIn(await copyLink(playground));
  await expectRefusals(
    playground,
    ID,
    {
      'no settings': {},
      'data that are none': { settings: { ...settings, data: '__proto__' } },
      'a giant layer': { settings: { ...settings, hidden: [1e9] } },
      'a rate beyond all': { settings: { ...settings, learningRate: 1e300 } },
      'an endless run': { settings, run: { step: 1e15, parameters: '', memory: '', curve: [] } },
    },
    () => button(playground, 'Reset').click(),
  );
  const run = { step: 3, parameters: '', memory: '', curve: ['', '', ''] };
  const text = JSON.stringify([1, { settings: { ...settings, optimizer: 'sgd' }, run }]);
  const hash = `#${ID}=${Buffer.from(text).toString('base64url')}`;
  await page.evaluate((fragment) => location.assign(fragment), hash);
  await expect(problem(playground)).toContainText('The saved state cannot be restored.');
  await trainToTheEnd(playground);
});
