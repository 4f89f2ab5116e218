import { FIRST_BLAME } from '../../../components/figures/blame-explorer/blame-link.ts';
import { blameOf } from '../../../components/figures/blame-explorer/blame-model.ts';
import { say as sayBlame } from '../../../components/figures/blame-explorer/words.ts';
import { FIRST_PLACES } from '../../../components/figures/loss-surface/first-slice.ts';
import { homeOf, pointAt } from '../../../components/figures/loss-surface/slice.ts';
import { say as saySurface } from '../../../components/figures/loss-surface/words.ts';
import { FORWARD } from '../../../components/figures/pass-stepper/forward.ts';
import { stepsOf } from '../../../components/figures/pass-stepper/pass-steps.ts';
import { say as sayPass } from '../../../components/figures/pass-stepper/words.ts';
import { allDrops, nextStep } from '../../../components/figures/predicted-drop/drop-model.ts';
import { say as sayDrop } from '../../../components/figures/predicted-drop/words.ts';
import { settingsFor } from '../../../components/figures/training-run/taken-start.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { say as sayRuns } from '../../../components/figures/training-run/words.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { withWeight } from '../../../components/parts/small-network/edit-values.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { reachFigure, sentence, typeNumber } from '../support/figure.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

const OFFER = 'Take along your 2-2-2 network from chapter 3';
const offer = (figure: Locator) => figure.getByRole('button', { name: OFFER });

/** The chapters after the third: a figure of each, and what the engine says there of a network. */
const NEXT: readonly [address: string, id: string, told: (network: SmallNetwork) => string][] = [
  ['loss/', 'loss-surface', tellSurface],
  ['backward-pass/', 'blame-explorer', tellBlame],
  ['weight-updates/', 'predicted-drop', tellDrop],
  ['training-loop/', 'training-run', (network) => tellRuns(network, 0)],
];

function tellSurface(network: SmallNetwork): string {
  const slice = { network, places: FIRST_PLACES, reach: 1 };
  const point = homeOf(slice);
  const rest = { view: 'map', turn: 0, epsilon: 1e-5 } as const;
  return saySurface({ slice, point, ...rest }, pointAt(slice, point));
}

function tellBlame(network: SmallNetwork): string {
  const { place } = FIRST_BLAME;
  return sayBlame(blameOf(network, 0, place), place);
}

function tellDrop(network: SmallNetwork): string {
  const next = nextStep(network);
  return sayDrop(next.dropAt(0.5), allDrops(next), 0);
}

function tellRuns(network: SmallNetwork, update: number): string {
  const model = new TrainingRunModel({ ...FIRST_SETTINGS, ...settingsFor(network) });
  model.goTo(update);
  return sayRuns(
    model,
    model.runs.map((run) => run.look()),
  );
}

/** Changes one weight in chapter 3, and returns the network as the engine has it then. */
async function changeWeight(page: Page): Promise<SmallNetwork> {
  const figure = await reachFigure(page, 'forward-pass/', 'forward-stepper');
  await figure.getByText('Change the network (2-2-2)').click();
  await typeNumber(figure, 'weight of layer 1 to neuron 1 from x1, typed', '-3.25');
  const made = withWeight(FIRST_NETWORK, { layer: 1, to: 0, from: 0 }, -3.25);
  const steps = stepsOf(made, 'forward');
  const place = { computed: computeNetwork(made), pass: FORWARD, steps, position: 1, example: 0 };
  await expect(sentence(figure)).toHaveText(sayPass(place));
  return made;
}

/** An offer comes with a script of its own: none is there once nothing more is loading. */
async function expectNoOffer(figure: Locator): Promise<void> {
  await figure.page().waitForLoadState('networkidle');
  await expect(figure.getByRole('button', { name: /^Take along your/ })).toHaveCount(0);
}

test('a weight changed in chapter 3 is the same in chapters 4, 6, 7 and 8, and is trained there', async ({
  page,
}) => {
  const made = await changeWeight(page);
  for (const [address, id, told] of NEXT) {
    const figure = await reachFigure(page, address, id);
    await expect(sentence(figure)).not.toHaveText(told(made));
    await offer(figure).click();
    await expect(sentence(figure), id).toHaveText(told(made));
    await expect(offer(figure)).toHaveCount(0);
  }
  const run = page.locator('#training-run');
  await run.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(sentence(run)).toHaveText(tellRuns(made, 1));
  await run.getByLabel('Pace').selectOption('as fast as it can');
  await run.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(run.getByText('Finished.')).toBeVisible();
  await expect(sentence(run)).toHaveText(tellRuns(made, 2000));

  await page.reload();
  const again = await reachFigure(page, 'training-loop/', 'training-run');
  await offer(again).click();
  await expect(sentence(again)).toHaveText(tellRuns(made, 0));
});

test('where nothing can be stored it travels on its page, and other pages offer their own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const made = await changeWeight(page);
  const batch = page.locator('#batch-product');
  await batch.scrollIntoViewIfNeeded();
  await expect(offer(batch)).toBeVisible();
  for (const [address, id, told] of NEXT) {
    const figure = await reachFigure(page, address, id);
    await expectNoOffer(figure);
    await expect(sentence(figure)).not.toHaveText(told(made));
  }
  const run = page.locator('#training-run');
  await run.getByRole('button', { name: 'Take along the book’s 2-2-2 network' }).click();
  await expect(sentence(run)).toHaveText(tellRuns(FIRST_NETWORK, 0));
});

test('a storage that holds no network is passed over', async ({ page }) => {
  await page.addInitScript(
    (network) => {
      const text = JSON.stringify({ network, madeIn: 'chapter 3' });
      localStorage.setItem('the-backward-pass:network:1', text);
    },
    { ...FIRST_NETWORK, layers: [] },
  );
  for (const [address, id] of NEXT) {
    const figure = await reachFigure(page, address, id);
    await expectNoOffer(figure);
  }
});
