import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 2: why a network needs activation functions that are not straight lines. */
export const question: ChoiceQuestion = {
  id: 'no-activation',
  prompt:
    'In a network with ten hidden layers of a hundred neurons each, every activation function is replaced by the identity, $φ(z) = z$. Which boundaries can its one output now draw between two classes in the plane of $x_1$ and $x_2$?',
  options: [
    {
      id: 'curves',
      text: 'Any curve, if the weights are chosen well.',
      explanation:
        'Bends come from the activation functions. A weighted sum of weighted sums of $x_1$ and $x_2$ is again a weighted sum of $x_1$ and $x_2$.',
    },
    {
      id: 'corners',
      text: 'Lines with corners, a hundred for each layer at most.',
      explanation:
        'That would be near the truth for ReLU, which has a corner at 0. The identity has none.',
    },
    {
      id: 'line',
      text: 'One straight line, as a single neuron can.',
      correct: true,
      explanation:
        'All the layers together compute $w_1 x_1 + w_2 x_2 + b$ for some $w_1$, $w_2$ and $b$: what one neuron computes. Depth without an activation function adds nothing to draw with.',
    },
    {
      id: 'none',
      text: 'None: without activation functions it cannot separate anything.',
      explanation:
        'Its output is still a weighted sum with a bias, and that is zero along a straight line.',
    },
  ],
};

export default asChoice(question);
