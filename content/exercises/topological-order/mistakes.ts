import type { Mistake } from '../../../src/runner/check.ts';

const PLACE = '    order.push(v);\n';
const INPUTS = 'for (const u of madeFrom[v]) visit(u);';
const REMEMBER = 'if (visited.has(v)) return;';
const VISITS = 'for (let v = 0; v < madeFrom.length; v++) visit(v);';

export const mistakes: Mistake[] = [
  {
    id: 'reversed',
    name: 'the other way round',
    says: 'Your order holds when it is read from its end: each node stands before what it is made from. That is how the backward pass goes. Asked for is the order in which the values can be computed.',
    change: [['return order;', 'return order.reverse();']],
  },
  {
    id: 'placed-on-arrival',
    name: 'placed before its inputs',
    says: 'You place a node when you come to it, and what it is made from afterwards. First visit its inputs, then place it. To turn your list round would not mend it: where a value is used twice, one of its uses can still stand on the wrong side.',
    change: [
      [PLACE, ''],
      ['visited.add(v);', 'visited.add(v);\n    order.push(v);'],
    ],
  },
  {
    id: 'arrival-reversed',
    name: 'placed on arrival, then turned round',
    says: 'You place each node when you come to it, and turn the list round at the end. For chains and trees that is right. A value that is used twice is placed at its first use; if the second comes later in your walk, it ends up on the wrong side.',
    change: [
      [PLACE, ''],
      ['visited.add(v);', 'visited.add(v);\n    order.push(v);'],
      ['return order;', 'return order.reverse();'],
    ],
  },
  {
    id: 'as-numbered',
    name: 'order of the numbers',
    says: 'These are the nodes as they are numbered. The numbers say nothing of what is made from what; that stands in madeFrom.',
    change: [[VISITS, 'for (let v = 0; v < madeFrom.length; v++) order.push(v);']],
  },
  {
    id: 'again-and-again',
    name: 'no memory of where it has been',
    says: 'A node is placed each time your walk comes to it. Remember which have been visited, and do nothing the second time.',
    change: [[REMEMBER, '']],
  },
  {
    id: 'one-step-back',
    name: 'only one step back',
    says: 'Before a node you place what it is made from, but not what that is made from. Each input must be visited in the same way as the node itself, as far back as it goes.',
    change: [
      [
        INPUTS,
        'for (const u of madeFrom[v]) {\n      if (!visited.has(u)) order.push(u);\n      visited.add(u);\n    }',
      ],
    ],
  },
  {
    id: 'first-input-only',
    name: 'only the first input visited',
    says: 'You visit the first of what a node is made from and no other. Most operations have two inputs.',
    change: [[INPUTS, 'for (const u of madeFrom[v].slice(0, 1)) visit(u);']],
  },
  {
    id: 'one-input-is-enough',
    name: 'placed behind one of its inputs',
    says: 'You place a node as soon as one of its inputs stands. All of them must. With one input, or where all ways are equally long, it does not show.',
    change: [
      [VISITS, 'for (let v = 0; v < madeFrom.length; v++) if (madeFrom[v].length === 0) visit(v);'],
      [INPUTS, ''],
      [
        'return order;',
        `for (const u of order) {
    for (let v = 0; v < madeFrom.length; v++) if (madeFrom[v].includes(u)) visit(v);
  }
  return order;`,
      ],
    ],
  },
  {
    id: 'one-start',
    name: 'walk from the first node only',
    says: 'Your walk starts at node 0 and finds what it is made from. What node 0 does not need is missing: start at every node.',
    change: [[VISITS, 'visit(0);']],
  },
  {
    id: 'last-start',
    name: 'walk from the last node only',
    says: 'Your walk starts at the last node and finds what it is made from. What that one does not need is missing, and the numbers say nothing of which node is the result: start at every node.',
    change: [[VISITS, 'visit(madeFrom.length - 1);']],
  },
  {
    id: 'inputs-missing',
    name: 'inputs left out',
    says: 'Your list has the nodes that are computed, and not the inputs. They are nodes as well, and stand before all that uses them.',
    change: [['order.push(v)', 'if (madeFrom[v].length > 0) order.push(v)']],
  },
];
