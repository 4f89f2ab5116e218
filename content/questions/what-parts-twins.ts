import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 8: which changes could make two equal hidden neurons different, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'what-parts-twins',
  prompt:
    'Two hidden neurons of a layer begin with the same incoming weights, the same bias and the same outgoing weights. Which of these could make them different?',
  several: true,
  options: [
    {
      id: 'shuffle',
      text: 'Shuffling the examples in each epoch.',
      explanation:
        'Another order is another path through the weights, but both neurons see the same examples in it, and get the same gradients.',
    },
    {
      id: 'single',
      text: 'An update after every single example.',
      explanation:
        'The gradient of one example is the same for both, as the mean over many is. Noise that strikes both alike parts nobody.',
    },
    {
      id: 'nudge',
      text: 'Adding a little to one weight of one of them.',
      correct: true,
      explanation:
        'Now their activations differ for some examples, then their gradients do, and training can make the difference grow.',
    },
    {
      id: 'dropout',
      text: 'Leaving out, in each update, some hidden neurons drawn at random.',
      correct: true,
      explanation:
        'Sooner or later one of the two is left out and the other is not. In that update only one of them gets a gradient. (This is dropout; chapter 12 comes to it.)',
    },
    {
      id: 'adam',
      text: 'Another optimizer, such as Adam.',
      explanation:
        'It makes other steps out of the gradients, but equal steps out of equal gradients: the memories that it keeps for the two neurons are equal too.',
    },
    {
      id: 'rate',
      text: 'A larger learning rate.',
      explanation: 'Both then take larger steps, and the same ones.',
    },
  ],
};

export default asChoice(question);
