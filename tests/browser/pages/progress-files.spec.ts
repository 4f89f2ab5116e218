import { openSync, truncateSync } from 'node:fs';
import {
  awakeExercise,
  button,
  choose,
  fileWith,
  keep,
  kept,
  message,
  open,
  right,
  row,
} from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

test('merging keeps the better answer and all code, replacing takes the file; both are undone', async ({
  page,
}) => {
  await page.goto('404.html');
  await keep(page, { progress: right('which-way-down', 'neuron'), 'code.neuron': 'mine' });
  await open(page);
  const before = await kept(page);
  const text = fileWith({
    answers: {
      'which-way-down': { answer: 'left', correct: false, at: 5 },
      'minus-log': { answer: 'a', correct: true },
    },
    code: { neuron: ['other', 'lines'] },
  });
  await choose(page, text);
  await expect(page.getByRole('heading', { name: 'Open saved.json?' })).toBeFocused();
  await expect(page.getByText('saved on 20 November 2026.')).toBeVisible();
  await expect(page.getByText('1 answer is added.')).toBeVisible();
  await expect(page.getByText('Gone from here will be 2 answers and 1 program.')).toBeVisible();
  expect(await kept(page), 'until the reader chooses').toEqual(before);
  await button(page, 'Merge').click();
  await expect(row(page, 'Which way down')).toContainText('right');
  await expect(row(page, 'Minus log')).toContainText('right');
  expect(await kept(page)).toMatchObject({
    'the-backward-pass:code.neuron:1': '"mine"',
    'the-backward-pass:code-aside.neuron:1': '"other\\nlines"',
  });
  await choose(page, text);
  await expect(page.getByText('All of it is here already')).toBeVisible();
  await expect(button(page, 'Merge')).toHaveCount(0);
  await button(page, 'Replace').click();
  await expect(row(page, 'Which way down')).toContainText('tried');
  await expect(row(page, 'One neuron')).toContainText('begun');
  await page.getByRole('button', { name: 'Undo replacing by saved.json' }).click();
  await expect(row(page, 'Which way down')).toContainText('right');
  await page.getByRole('button', { name: 'Undo merging saved.json' }).click();
  await expect(row(page, 'Minus log')).toContainText('not tried');
  expect(await kept(page)).toEqual(before);
});

test('code from a file runs nowhere by itself', async ({ page }) => {
  await open(page);
  const hostile = 'globalThis.ran = true; document.title = "ran"; for (;;) {}';
  await choose(page, fileWith({ code: { neuron: [hostile] } }));
  await button(page, 'Merge').click();
  await row(page, 'One neuron').getByRole('link').click();
  await awakeExercise(page, 'neuron');
  await expect(page.locator('#neuron .code-still')).toHaveText(hostile);
  await expect(page).not.toHaveTitle('ran');
  expect(page.workers()).toHaveLength(0);
  expect(page.frames()).toHaveLength(1);
});

test('a file can be dropped on the page', async ({ page }) => {
  await open(page);
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json'));
      return transfer;
    },
    fileWith(right('neuron')),
  );
  await page.locator('.progress-total').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('heading', { name: 'Open dropped.json?' })).toBeFocused();
  await button(page, 'Leave all as it is').click();
  await expect(page.getByLabel('Open a saved file')).toBeFocused();
});

for (const [what, text, reason] of [
  ['cut off', fileWith(right('neuron')).slice(0, -9), 'it is damaged'],
  ['foreign', '{"name":"another"}', 'it is no file of progress in this book'],
  ['too new', fileWith({ version: 99 }), 'a newer edition'],
  [
    'hostile',
    fileWith({}).replace('"answers":{', '"answers":{"__proto__":{"answer":"","correct":true}'),
    'names something that cannot be in the book',
  ],
  ['of wrong types', fileWith({ code: { neuron: 7 } }), 'what it holds of “neuron”'],
]) {
  test(`a file that is ${what} is refused with a reason, and nothing is lost`, async ({ page }) => {
    await page.goto('404.html');
    await keep(page, { progress: right('neuron'), 'code.neuron': 'mine' });
    await open(page);
    const before = await kept(page);
    await choose(page, text);
    await expect(message(page)).toContainText(`saved.json is refused: `);
    await expect(message(page)).toContainText(reason);
    await expect(message(page)).toContainText('Nothing was changed.');
    expect(await kept(page)).toEqual(before);
    await expect(row(page, 'One neuron')).toContainText('solved');
  });
}

test('a file of 100 MB is refused unread', async ({ page }, info) => {
  const path = info.outputPath('huge.json');
  openSync(path, 'w');
  truncateSync(path, 1e8);
  await open(page);
  await page.getByLabel('Open a saved file').setInputFiles(path);
  await expect(message(page)).toContainText('huge.json is refused: it is too large.');
});
