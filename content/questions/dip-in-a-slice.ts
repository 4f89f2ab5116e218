import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 4: what a slice through the loss can and cannot show. */
export const question: ChoiceQuestion = {
  id: 'dip-in-a-slice',
  prompt:
    'A network stands at the very bottom of a dip, in the slice over its weights $w_1$ and $w_2$. Which of these follow?',
  several: true,
  options: [
    {
      id: 'own-slopes',
      text: 'The slopes of the loss in $w_1$ and $w_2$ are both zero.',
      correct: true,
      explanation:
        'At the bottom of a smooth dip the surface is level in every direction of the plane, so in these two.',
    },
    {
      id: 'all-slopes',
      text: 'The slopes in all other parameters are zero as well.',
      explanation:
        'Nothing in the slice says so: the other parameters do not move in it. Their slopes may be steep.',
    },
    {
      id: 'best',
      text: 'No setting of the parameters has a lower loss.',
      explanation:
        'There may be lower ground outside the slice, and even inside it, in another dip.',
    },
    {
      id: 'other-slice',
      text: 'In a slice over two other weights, the network may stand on a steep slope.',
      correct: true,
      explanation:
        'That slice shows the slopes of other weights, of which the first one says nothing.',
    },
  ],
};

export default asChoice(question);
