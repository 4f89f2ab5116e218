import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 14: what helps a gradient through many layers, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'what-reaches-layer-one',
  prompt:
    'The gradient of the first layer of a network with fifty layers is shorter than $10^{-12}$. Which of these can change that, before the first update?',
  several: true,
  options: [
    {
      id: 'start',
      text: 'Initial weights that keep the mean square of the deltas from layer to layer.',
      correct: true,
      explanation: 'That is what Xavier’s and He’s deviations are made for.',
    },
    {
      id: 'residual',
      text: 'Residual connections.',
      correct: true,
      explanation:
        'Each layer’s Jacobian becomes the identity plus something: one way back is left on which nothing is multiplied.',
    },
    {
      id: 'clipping',
      text: 'Clipping the gradient by its norm.',
      explanation: 'It shortens what is too long. What has vanished stays so.',
    },
    {
      id: 'rate',
      text: 'A larger learning rate.',
      explanation:
        'It lengthens the step, not the gradient, and in all layers alike: where the first begins to move, the last is far out of bounds.',
    },
    {
      id: 'examples',
      text: 'More examples.',
      explanation:
        'The gradient is a mean over the examples. If each one’s has vanished, so has the mean.',
    },
    {
      id: 'activation',
      text: 'An activation function whose slope is 1 over half of its axis.',
      correct: true,
      explanation:
        'The slope of the sigmoid is at most one quarter, and the factors of all layers are multiplied. ReLU’s slope is 1 where it is on.',
    },
  ],
};

export default asChoice(question);
