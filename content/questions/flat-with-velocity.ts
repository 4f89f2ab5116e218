import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 7: what momentum does where the gradient is zero, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'flat-with-velocity',
  prompt:
    'Two networks stand at the same point, and the gradient of the loss there is exactly zero. One has been trained by plain gradient descent, the other with momentum, and its velocity is not zero. What does the next update do?',
  options: [
    {
      id: 'only-momentum',
      text: 'The first stays where it is. The second moves on, and may leave the point even if it was a minimum.',
      correct: true,
      explanation:
        'Plain descent moves by $η$ times nothing. With momentum the velocity is $μ$ times what it was, so the weights go on as they went, only slower.',
    },
    {
      id: 'both-stay',
      text: 'Both stay: where there is no slope there is no step.',
      explanation:
        'There is no new slope, but the velocity keeps a share $μ$ of the old ones, and the step follows the velocity.',
    },
    {
      id: 'both-move',
      text: 'Both move on in the direction in which they came.',
      explanation:
        'Plain descent keeps no memory of how it came. Its step is $η$ times the present gradient, and that is zero.',
    },
    {
      id: 'back',
      text: 'The first stays. The second is pulled back, because the slope has turned.',
      explanation:
        'It will be pulled back once it stands where the slope has turned. Here the slope is zero and pulls nowhere.',
    },
  ],
};

export default asChoice(question);
