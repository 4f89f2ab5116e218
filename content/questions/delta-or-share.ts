import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Appendix, the source: what of blame and shares is true of a delta. */
export const question: ChoiceQuestion = {
  id: 'delta-or-share',
  several: true,
  prompt:
    'Which of these could be true of the deltas of a hidden layer, for one example and one output?',
  options: [
    {
      id: 'opposite-signs',
      text: 'One is positive and another negative.',
      correct: true,
      explanation:
        'A neuron whose rise would lower the loss has a negative delta. It depends on the signs of the weights on the way to the loss.',
    },
    {
      id: 'larger',
      text: 'Together they are larger than the delta of the output.',
      correct: true,
      explanation:
        'With large weights to the output, a small change in a hidden neuron becomes a large one there. Nothing is divided, so nothing has to add up.',
    },
    {
      id: 'all-zero',
      text: 'All are zero, though the output is wrong.',
      correct: true,
      explanation:
        'Where every hidden neuron is in a flat stretch, as a ReLU is below zero, no nudge of a pre-activation reaches the output.',
    },
    {
      id: 'not-scaled',
      text: 'All weights to the output are doubled, the output’s delta stays what it was, and the hidden deltas stay too.',
      explanation:
        'A hidden delta is slope times weight times the delta of the output. With the output’s delta unchanged, doubling the weights doubles it.',
    },
  ],
};

export default asChoice(question);
