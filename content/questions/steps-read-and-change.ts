import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 1: what each of the five steps reads, and what it changes. */
export const question: ChoiceQuestion = {
  id: 'steps-read-and-change',
  prompt:
    'Each line says what one of the five steps reads and what it changes. Which lines are right?',
  several: true,
  options: [
    {
      id: 'forward',
      text: 'The forward pass reads the input, the weights and the biases; it changes the activations.',
      correct: true,
      explanation:
        'It computes every activation anew, layer by layer, and leaves the weights as they are.',
    },
    {
      id: 'error',
      text: 'Calculating the error reads the output and the target; it changes the weights.',
      explanation:
        'What it reads is right. What it gives is one number, the loss; no weight moves before step 4.',
    },
    {
      id: 'backward',
      text: 'The backward pass reads the activations, the weights and the target; it changes the gradient.',
      correct: true,
      explanation:
        'It works out a gradient for every weight and bias from what the forward pass left behind.',
    },
    {
      id: 'descent',
      text: 'The backward pass reads the learning rate; it changes the weights and the biases.',
      explanation:
        'That is step 4. The gradient says how fast the loss changes, and no learning rate has a part in it.',
    },
    {
      id: 'update',
      text: 'The update reads the gradient and the learning rate; it changes the weights and the biases.',
      correct: true,
      explanation:
        'It needs neither the examples nor the activations: all they say is in the gradient.',
    },
  ],
};

export default asChoice(question);
