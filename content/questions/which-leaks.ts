import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 12: which habits make a measurement flatter, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'which-leaks',
  prompt:
    'A network is to tell tumours apart. Which of these make the share of right answers that is reported at the end better than it will be on new patients?',
  several: true,
  options: [
    {
      id: 'same-patient',
      text: 'Some patients have two images, one among the training examples and one among the test examples.',
      correct: true,
      explanation:
        'The network may recognise the patient instead of the tumour. What belongs together has to be in one part.',
    },
    {
      id: 'scaled-together',
      text: 'The inputs are standardized by the mean and deviation of all examples, before they are divided.',
      correct: true,
      explanation:
        'The training examples then carry a trace of the test examples. It is often a small leak, and an easy one to avoid: measure on the training part alone.',
    },
    {
      id: 'chosen-by-test',
      text: 'Twenty settings are tried, and the one with the best share on the test examples is reported with that share.',
      correct: true,
      explanation:
        'The best of twenty is best partly by luck, and the luck does not come along. Choose on the validation examples, and report a test that chose nothing.',
    },
    {
      id: 'stopped-by-test',
      text: 'Training is stopped where the loss on the test examples is lowest.',
      correct: true,
      explanation:
        'Stopping is a choice as well. Made on the test examples, it is made in their favour.',
    },
    {
      id: 'shuffled',
      text: 'The training examples are shuffled in each epoch.',
      explanation:
        'That mixes training examples among themselves. The test stays as strange as it was.',
    },
    {
      id: 'decay',
      text: 'Weight decay is used, at a strength fixed beforehand.',
      explanation: 'It changes what is learned, and tells nothing of the test examples.',
    },
  ],
};

export default asChoice(question);
