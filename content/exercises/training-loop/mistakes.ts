import type { Mistake } from '../../../src/runner/check.ts';

const COMPUTES = 'const { loss, gradients } = lossAndGradients(current);';
const NOTES = 'losses.push(loss);\n    ';
const LOSS_RULE = "if (loss < lossBelow) return { stopped: 'loss', losses, layers: current };";
const EPOCHS_RULE = "if (epoch === epochs) return { stopped: 'epochs', losses, layers: current };";
const ONE_FURTHER = 'sgdStep(current, gradients, learningRate)';
const UPDATES = `current = ${ONE_FURTHER};`;

export const mistakes: Mistake[] = [
  {
    id: 'nothing-kept',
    name: 'update not kept',
    says: 'Your loss never changes: the update makes new layers, and they are thrown away. Go on with what it returns.',
    change: [[UPDATES, `${ONE_FURTHER};`]],
  },
  {
    id: 'stale-gradients',
    name: 'gradients computed once',
    says: 'Your gradients are computed once, before the loop, and used for every update. They hold only where they were computed: after each update all slopes are others.',
    change: [
      [
        'let current = layers;',
        'let current = layers;\n  const { gradients } = lossAndGradients(layers);',
      ],
      [COMPUTES, 'const { loss } = lossAndGradients(current);'],
    ],
  },
  {
    id: 'not-zeroed',
    name: 'gradients added up',
    says: 'Your gradients add up from round to round, as if they were never set to zero. Each update should use those of the present layers alone.',
    change: [
      ['let current = layers;', 'let current = layers;\n  const all: Layer[][] = [];'],
      [
        UPDATES,
        'all.push(gradients);\n    for (const old of all) current = sgdStep(current, old, learningRate);',
      ],
    ],
  },
  {
    id: 'one-too-few',
    name: 'one update too few',
    says: 'You make one update less than epochs says. Count the updates: before the first there are none.',
    change: [['epoch === epochs', 'epoch === epochs - 1']],
  },
  {
    id: 'one-too-many',
    name: 'one update too many',
    says: 'You make one update more than epochs says. Ask the rule before the update, with the number of those already made.',
    change: [['epoch === epochs', 'epoch === epochs + 1']],
  },
  {
    id: 'no-loss-rule',
    name: 'bound on the loss not asked',
    says: 'Only the epochs stop your loop. Ask in each round whether the loss is below its bound.',
    change: [[LOSS_RULE, '']],
  },
  {
    id: 'loss-above',
    name: 'bound the wrong way round',
    says: 'You stop where the loss is above its bound, which is at once. It should be below.',
    change: [['loss < lossBelow', 'loss > lossBelow']],
  },
  {
    id: 'epochs-first',
    name: 'epochs asked first',
    says: 'Your loop asks for the epochs first. When the loss comes below its bound at the last epoch both rules hold, and the loss is to be asked first.',
    change: [
      // Written otherwise, so that the second change finds one place only.
      [LOSS_RULE, EPOCHS_RULE.replace('===', '==')],
      [EPOCHS_RULE, LOSS_RULE],
    ],
  },
  {
    id: 'updated-before-asked',
    name: 'updated before the rules are asked',
    says: 'You update first and ask the rules afterwards, so the layers you return are one update further than the last loss. Ask before the update.',
    change: [
      [LOSS_RULE, LOSS_RULE.replace('current', ONE_FURTHER)],
      [EPOCHS_RULE, EPOCHS_RULE.replace('current', ONE_FURTHER)],
    ],
  },
  {
    id: 'first-loss-missing',
    name: 'loss of the start missing',
    says: 'Your list of losses begins after the first update. The loss of the start comes first: it says where the run came from.',
    change: [[NOTES, 'if (epoch > 0) losses.push(loss);\n    ']],
  },
  {
    id: 'last-loss-missing',
    name: 'last loss missing',
    says: 'The loss that ended the run is not in your list. Write it down as soon as it is known, before a rule may return.',
    change: [
      [NOTES, ''],
      [UPDATES, `losses.push(loss);\n    ${UPDATES}`],
    ],
  },
  {
    id: 'first-layers',
    name: 'layers of the start returned',
    says: 'You return the layers you were given, untrained. Return those of the end.',
    change: [
      [LOSS_RULE, LOSS_RULE.replace('layers: current', 'layers')],
      [EPOCHS_RULE, EPOCHS_RULE.replace('layers: current', 'layers')],
    ],
  },
];
