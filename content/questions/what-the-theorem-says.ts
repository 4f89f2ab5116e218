import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 11: what follows from the theorem and what does not. */
export const question: ChoiceQuestion = {
  id: 'what-the-theorem-says',
  prompt:
    'A continuous function on the closed interval from 0 to 1 and a tolerance are given. The hidden neurons are sigmoids, the output adds up. Which of these does the theorem of universal approximation promise?',
  several: true,
  options: [
    {
      id: 'exists',
      text: 'There is a network with one hidden layer that stays within the tolerance everywhere from 0 to 1.',
      correct: true,
      explanation: 'This is the theorem: some width, and some weights and biases, will do.',
    },
    {
      id: 'smaller',
      text: 'If the tolerance is halved, there is still such a network, perhaps a wider one.',
      correct: true,
      explanation:
        'The theorem holds for every tolerance above 0. How much wider the network must be, it does not say.',
    },
    {
      id: 'found',
      text: 'Training by gradient descent finds such a network.',
      explanation:
        'The theorem speaks of weights that exist. How one would come by them does not occur in it.',
    },
    {
      id: 'outside',
      text: 'The network stays close to the function for inputs above 1, too.',
      explanation:
        'Nothing is promised outside the region. Far away all sigmoids are at their ends, and the network is nearly constant.',
    },
    {
      id: 'points',
      text: 'A network that is right at a hundred measured points is close to the function between them.',
      explanation:
        'The theorem compares with the whole function, which nobody has who has only measurements. What happens between them is the question of the next chapter.',
    },
    {
      id: 'deep',
      text: 'Two hidden layers come closer than one.',
      explanation: 'It says that one is enough if it is wide enough. It does not compare.',
    },
  ],
};

export default asChoice(question);
