import type { Mistake } from '../../../src/runner/check.ts';

const PRODUCT = 'sum += delta[i][j] * incoming[i][k];';

export const mistakes: Mistake[] = [
  {
    id: 'sum',
    name: 'sum instead of mean',
    says: 'These are sums over the examples. The loss is the mean of the examples’ losses, so its gradient is the mean of theirs: divide by the number of examples. With a batch of one it does not show.',
    change: [
      ['sum / batchSize;\n    }', 'sum;\n    }'],
      ['biasSum / batchSize', 'biasSum'],
    ],
  },
  {
    id: 'bias-sum',
    name: 'biases not averaged',
    says: 'Your weights are averaged, your biases only summed. The $\\frac{1}{n}$ belongs to both, or the biases learn $n$ times as fast.',
    change: [['biasSum / batchSize', 'biasSum']],
  },
  {
    id: 'weight-sum',
    name: 'weights not averaged',
    says: 'Your biases are averaged, your weights only summed. The $\\frac{1}{n}$ belongs to both.',
    change: [['sum / batchSize;\n    }', 'sum;\n    }']],
  },
  {
    id: 'twice',
    name: 'divided by n twice',
    says: 'You divide by the number of examples twice. In this book the deltas do not hold the $\\frac{1}{n}$ and the gradients do, once.',
    change: [
      ['sum / batchSize;\n    }', 'sum / batchSize / batchSize;\n    }'],
      ['biasSum / batchSize', 'biasSum / batchSize / batchSize'],
    ],
  },
  {
    id: 'by-neurons',
    name: 'divided by the neurons',
    says: 'You divide by the number of neurons. The mean goes over the examples, the rows: delta.length.',
    change: [
      ['batchSize = delta.length', 'batchSize = delta[0].length'],
      [
        'for (let i = 0; i < batchSize; i++) {\n        sum',
        'for (let i = 0; i < delta.length; i++) {\n        sum',
      ],
      [
        'for (let i = 0; i < batchSize; i++) {\n      biasSum',
        'for (let i = 0; i < delta.length; i++) {\n      biasSum',
      ],
    ],
  },
  {
    id: 'product-of-means',
    name: 'product of the means',
    says: 'You average the deltas, average the activations, and multiply the means. The mean of products is another number: multiply within each example first.',
    change: [
      [
        PRODUCT,
        'for (let other = 0; other < batchSize; other++) sum += (delta[i][j] * incoming[other][k]) / batchSize;',
      ],
    ],
  },
  {
    id: 'last-example',
    name: '= instead of +=',
    says: 'Only your last example counts: each round of the loop over the examples throws away what the last one found. A sum needs +=.',
    change: [
      [PRODUCT, 'sum = delta[i][j] * incoming[i][k];'],
      ['biasSum += delta', 'biasSum = delta'],
    ],
  },
  {
    id: 'wrong-axis',
    name: 'biases summed along the wrong axis',
    says: 'You average each row of the deltas, and get one number for each example. A bias belongs to a neuron: go down its column.',
    change: [
      [
        'return { weights, biases }',
        'return { weights, biases: delta.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length) }',
      ],
    ],
  },
  {
    id: 'transposed',
    name: 'rows and columns exchanged',
    says: 'Your means are right, but a row for each input holds them: this is $A^⊤ δ$. With $δ^⊤ A$ row $j$ belongs to neuron $j$, as in the weights.',
    change: [
      [
        'return { weights, biases }',
        'return { weights: incoming[0].map((_, k) => weights.map((row) => row[k])), biases }',
      ],
    ],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'All your gradients have the wrong sign. The gradient points uphill; the minus comes with the update.',
    change: [
      ['sum / batchSize;\n    }', '-sum / batchSize;\n    }'],
      ['biasSum / batchSize', '-biasSum / batchSize'],
    ],
  },
];
