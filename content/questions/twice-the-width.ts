import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 10: how the two costs grow, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'twice-the-width',
  prompt:
    'The hidden layers of a network with two wide hidden layers are made twice as wide. About how do the costs of one gradient grow?',
  options: [
    {
      id: 'four-and-four',
      text: 'By backpropagation four times, by central differences four times.',
      explanation:
        'There are about four times as many weights, so a pass costs four times as much. Differences make a pass for each weight, and of these there are four times as many too.',
    },
    {
      id: 'four-and-sixteen',
      text: 'By backpropagation four times, by central differences sixteen times.',
      correct: true,
      explanation:
        'Most weights stand between the two hidden layers, and their number is the product of the widths: four times as many. A pass costs in proportion, and differences need four times as many passes.',
    },
    {
      id: 'two-and-four',
      text: 'By backpropagation twice, by central differences four times.',
      explanation:
        'Twice as many neurons in both layers make four times as many weights between them, not twice as many.',
    },
    {
      id: 'same-and-four',
      text: 'By backpropagation not at all, by central differences four times.',
      explanation:
        'What stays the same is the cost of backpropagation in forward passes, about three. A forward pass itself has become dearer.',
    },
  ],
};

export default asChoice(question);
