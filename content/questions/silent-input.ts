import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 1: which gradients vanish where an input is zero, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'silent-input',
  prompt:
    'A network has two inputs, four hidden neurons and one output. It is shown one example, with $x_1 = 1$ and $x_2 = 0$. In which parameters is the gradient of the loss zero, whatever their values?',
  options: [
    {
      id: 'from-second',
      text: 'In the four weights that lead from $x_2$ to the hidden neurons.',
      correct: true,
      explanation:
        'Each of them multiplies zero. If one rose a little, nothing after it would change, so the loss would not either: a change of zero, a gradient of zero.',
    },
    {
      id: 'from-first',
      text: 'In the four weights that lead from $x_1$ to the hidden neurons.',
      explanation:
        'These multiply 1, so a change in one of them reaches its hidden neuron in full and can go on to the loss.',
    },
    {
      id: 'hidden-biases',
      text: 'In the four biases of the hidden neurons.',
      explanation:
        'A bias is added, whatever the input is: a change in it reaches its neuron even where every input is zero.',
    },
    {
      id: 'none',
      text: 'In none: the loss depends on every weight and bias of the network.',
      explanation:
        'It can depend on all of them over many examples. For this example the weights from $x_2$ are multiplied by zero, and the loss does not notice them.',
    },
  ],
};

export default asChoice(question);
