import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import type { Random } from '../../src/engine/random.ts';

/** Chapter 10: the most activations held at once, with checkpoints. */
export const problem = numericProblem('checkpoints-kept', (random: Random) => {
  const every = 2 + random.integer(18);
  const segments = 3 + random.integer(28);
  const layers = every * segments;
  return {
    given: { layers, every },
    prompt: [
      `A network has ${layers} layers, all of one width. Forward, it keeps the activations of every ${every}th layer and forgets the others. On the way back it does the ${every} layers between two kept ones forward once more, holds all their activations while it goes back through them, and then forgets these.`,
      `How many layers’ activations does it hold at the most, those kept (the last layer’s is one of them) and the ${every} done again?`,
    ],
    label: 'Layers',
    answer: segments + every,
    precision: 'exact',
    mistakes: [
      {
        value: segments,
        explanation: 'These are the kept ones. Those done again are held as well.',
      },
      { value: layers, explanation: 'So many are held when nothing is forgotten.' },
      { value: every, explanation: 'These are the layers done again. The kept ones are held too.' },
    ],
    solution: [
      `Kept are $${layers} / ${every} = ${segments}$.`,
      `Done again and held at one time: ${every}.`,
      `Together $${segments} + ${every} = ${segments + every}$.`,
    ],
  };
});

export default asNumeric(problem);
