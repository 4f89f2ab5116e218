import {
  arrowAt,
  FIRST_ARROW,
  heightAt,
  STEP,
} from '../../components/figures/gradient-arrow/arrow-model.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatNumber, formatPlain } from '../../components/parts/text/format-number.ts';

const { surface, x, y } = FIRST_ARROW;

/** Makes a step of the one length that all of them have. */
function stepAlong(dx: number, dy: number): { x: number; y: number; change: number } {
  const length = Math.sqrt(dx * dx + dy * dy);
  const to = { x: x + (STEP * dx) / length, y: y + (STEP * dy) / length };
  return { ...to, change: heightAt(surface, to.x, to.y) - heightAt(surface, x, y) };
}

function run(): PredictionResult {
  const { byX, byY } = arrowAt(FIRST_ARROW);
  const steps = [
    { id: 'to-the-lowest', name: 'to the lowest point', ...stepAlong(-x, -y) },
    { id: 'against-gradient', name: 'against the gradient', ...stepAlong(-byX, -byY) },
    { id: 'x-only', name: 'against x alone', ...stepAlong(-1, 0) },
    { id: 'y-only', name: 'against y alone', ...stepAlong(0, -1) },
  ];
  const best = steps.reduce((low, step) => (step.change < low.change ? step : low));
  return {
    happened: best.id,
    said: `The step ${best.name} changes $f$ by ${formatNumber(best.change, 4)}, more than the others.`,
    table: {
      caption: `Steps of length ${formatPlain(STEP)} from (${formatPlain(x)}, ${formatPlain(y)})`,
      columns: ['step', 'change of f', 'x after', 'y after'],
      rows: steps.map((step) => ({ header: step.name, cells: [step.change, step.x, step.y] })),
    },
  };
}

/** Before you begin: the direction in which a function falls fastest. */
export const question: PredictionQuestion = {
  id: 'steepest-step',
  prompt: `$f(x, y) = ½ x^2 + 2 y^2$ is a valley with its lowest point at $(0, 0)$. You stand at $(${formatPlain(x)}, ${formatPlain(y)})$ and may make one step of length ${formatPlain(STEP)}. Which step lowers $f$ the most?`,
  options: [
    {
      id: 'to-the-lowest',
      text: 'Straight towards the lowest point.',
      explanation:
        'The lowest point is where one would like to be, but the ground does not fall fastest that way: the valley is steeper across than along.',
    },
    {
      id: 'against-gradient',
      text: 'Against the gradient, at right angles to the line of equal height.',
      explanation:
        'The gradient $(x, 4 y)$ points where $f$ rises fastest, so the opposite step lowers it fastest. It does not point away from the lowest point.',
    },
    {
      id: 'x-only',
      text: 'Towards smaller $x$, leaving $y$ alone.',
      explanation:
        'This uses one of the two slopes, and the gentler one here; what $y$ could give is left where it is.',
    },
    {
      id: 'y-only',
      text: 'Towards smaller $y$, leaving $x$ alone.',
      explanation:
        'The slope in $y$ is the steeper of the two, but a part of the step would be better spent on $x$.',
    },
  ],
  run,
};

export default asPrediction(question);
