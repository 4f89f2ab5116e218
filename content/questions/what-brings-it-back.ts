import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 13: what can keep a first task from being forgotten, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'what-brings-it-back',
  prompt:
    'A network knows clouds 1 to 3 and is now trained on clouds 4 to 6 alone, until it answers nothing else. Which of these would have kept the first task, or could bring it back?',
  several: true,
  options: [
    {
      id: 'replay',
      text: 'Putting a few old examples into each batch.',
      correct: true,
      explanation:
        'Then the loss speaks of the first task as well, and its gradient holds what the second task does not need to move.',
    },
    {
      id: 'checkpoint',
      text: 'A checkpoint of the weights, saved before the second task.',
      correct: true,
      explanation:
        'It brings the first task back whole. What it cannot do is know both at once: going back forgets the second.',
    },
    {
      id: 'smaller-rate',
      text: 'A tenth of the learning rate, and ten times the updates.',
      explanation:
        'Smaller steps in the same direction, and more of them. The second task’s loss still says nothing of the first, and the walk ends in about the same place.',
    },
    {
      id: 'longer-first',
      text: 'Training twice as long on the first task beforehand.',
      explanation:
        'The first task is then known with more decision, and lasts somewhat longer. But no update of the second task cares for it.',
    },
    {
      id: 'more-new',
      text: 'More examples of the second task.',
      explanation: 'They say more of clouds 4 to 6, and still nothing of clouds 1 to 3.',
    },
  ],
};

export default asChoice(question);
