import { XOR_NETWORK } from '../../../components/figures/loss-surface/first-slice.ts';
import { FIRST_THRESHOLDS } from '../../../components/figures/training-run/stopping-places.ts';
import { settingsFor } from '../../../components/figures/training-run/taken-start.ts';
import { writeTrainingRun } from '../../../components/figures/training-run/training-run-link.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { say } from '../../../components/figures/training-run/words.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { writeStateLink } from '../../../src/reader/state-link.ts';
import { reachFigure, sentence } from '../support/figure.ts';
import { copyLink, expectRefusals, openLink } from '../support/links.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const ID = 'training-run';
const button = (figure: Locator, name: string | RegExp) =>
  figure.getByRole('button', { name, exact: true });
const region = (figure: Locator) => figure.locator('.decision-region');
const said = (figure: Locator) => figure.getByRole('table', { name: 'What run A says' });

const WIDE: SmallNetwork = {
  ...FIRST_NETWORK,
  layers: [{ weights: [[0.5, -1, 2]], biases: [0.25], activation: 'tanh' }],
  examples: [
    { input: [1, 2, 3], target: [0.5] },
    { input: [-1, 0, 4], target: [-0.5] },
  ],
  learningRate: 200,
};

function modelOf(small: SmallNetwork, update: number): TrainingRunModel {
  const model = new TrainingRunModel({ ...FIRST_SETTINGS, ...settingsFor(small) });
  model.goTo(update);
  return model;
}

function told(model: TrainingRunModel): string {
  return say(
    model,
    model.runs.map((run) => run.look()),
  );
}

/** Opens the figure as who has made a network in an earlier chapter. */
async function reachWith(page: Page, small: SmallNetwork): Promise<Locator> {
  await page.addInitScript((network) => {
    const text = JSON.stringify({ network, madeIn: 'chapter 6' });
    localStorage.setItem('the-backward-pass:network:1', text);
  }, small);
  return reachFigure(page, 'training-loop/', ID);
}

test('a batch of classes is trained and drawn, and kept in the link', async ({ page }) => {
  const figure = await reachWith(page, XOR_NETWORK);
  await button(figure, 'Take along your 2-2-1 network from chapter 6').click();
  await expect(figure.getByText('The 2-2-1 network taken along, with 4 examples')).toBeVisible();
  await expect(region(figure)).toBeVisible();
  await expect(figure.getByLabel('Batch').first().getByRole('option')).toHaveText([
    '1 example',
    '2 examples',
    'all 4',
  ]);
  await button(figure, 'Step').click();
  const model = modelOf(XOR_NETWORK, 1);
  await expect(sentence(figure)).toHaveText(told(model));
  await expect(said(figure).locator('tbody tr')).toHaveCount(4);
  const outputs = Array.from(model.runs[0].network.predict(model.data.inputs));
  for (const [i, output] of outputs.entries()) {
    await expect(said(figure).locator('tbody tr').nth(i)).toContainText(output.toFixed(4));
  }

  const link = await copyLink(figure);
  const state = { model, shown: 0, thresholds: FIRST_THRESHOLDS } as const;
  expect(new URL(link).hash).toBe(writeStateLink(ID, writeTrainingRun(state)));
  const same = await openLink(page, link, ID);
  await expect(sentence(same)).toHaveText(told(model));
  await expect(same.getByText('The 2-2-1 network taken along')).toBeVisible();
  expect(await copyLink(same)).toBe(link);
});

test('what cannot be drawn or chosen here is said, and the way back leads back', async ({
  page,
}) => {
  const figure = await reachWith(page, WIDE);
  const start = await sentence(figure).textContent();
  await button(figure, 'Take along your 3-1 network from chapter 6').click();
  await expect(region(figure)).toHaveCount(0);
  await expect(figure.getByText('This network has 3, so none is drawn')).toBeVisible();
  await expect(figure.getByText('Its biases stay as they are')).toBeVisible();
  await expect(figure.getByText('No run here can have its learning rate of 200')).toBeVisible();
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toHaveText(told(modelOf(WIDE, 1)));
  // Chosen in the one network, and not there in the other.
  await figure.getByRole('button', { name: /^weight to output 1 .*from input 3/ }).click();
  await button(figure, 'Back to the chapter’s own').click();
  await expect(sentence(figure)).toHaveText(start ?? '');
  await expect(region(figure)).toBeVisible();
  await expect(said(figure)).toHaveCount(0);
  await expect(figure.getByText('the weight to hidden 1 neuron 1 from input 1')).toBeVisible();
});

test('runs that leave the finite numbers say so and stay usable', async ({ page }) => {
  const layer = { weights: [[1e6]], biases: [0], activation: 'identity' } as const;
  const wild: SmallNetwork = {
    ...FIRST_NETWORK,
    layers: [layer, layer, layer, layer],
    examples: [{ input: [1e6], target: [0] }],
    learningRate: 10,
  };
  const figure = await reachWith(page, wild);
  await button(figure, 'Take along your 1-1-1-1-1 network from chapter 6').click();
  await button(figure, 'Train').click();
  await expect(figure.getByText(/diverged at update \d/).first()).toBeVisible();
  await expect(button(figure, 'Step')).toHaveAttribute('aria-disabled', 'true');
  await button(figure, 'Back to the chapter’s own').click();
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toContainText('After 1 update');
});

test('a link with a network that cannot be taken along is refused', async ({ page }) => {
  const figure = await reachFigure(page, 'training-loop/', ID);
  const good = writeTrainingRun({
    model: modelOf(FIRST_NETWORK, 2),
    shown: 0,
    thresholds: FIRST_THRESHOLDS,
  });
  await expectRefusals(figure, ID, {
    'no network': { ...good, taken: {} },
    'another network': { ...good, taken: XOR_NETWORK },
    'examples of another width': { ...good, taken: { ...FIRST_NETWORK, examples: WIDE.examples } },
  });
  await button(figure, 'Step').click();
  await expect(sentence(figure)).toContainText('After 1 update');
});
