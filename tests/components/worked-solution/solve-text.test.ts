import { describe, expect, test } from 'vitest';
import { readSolutionState } from '../../../components/figures/worked-solution/solution-link.ts';
import { solveText, takesLong } from '../../../components/figures/worked-solution/solve-text.ts';
import { say } from '../../../components/figures/worked-solution/words.ts';
import { network } from '../../../content/examples/mazur.ts';
import { formatNetwork } from '../../../src/engine/solve/format.ts';
import { formatSolution, solve } from '../../../src/engine/solve/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const linear = network.layers.map((layer) => ({ ...layer, activation: 'identity' }));
const text = (changes: object) => JSON.stringify({ ...network, ...changes });

test('a text is solved as the command line solves it', () => {
  expect(solveText(formatNetwork(network))).toEqual({
    network,
    solution: solve(network),
    json: formatSolution(solve(network)),
  });
});

test.each([
  ['{', 'line 1, column 2: not JSON: expected a key in double quotes, got the end of the text'],
  [text({ learningRate: -1 }), 'learningRate is -1, expected a finite number from 0 up'],
  [text({ speed: 1 }), /^speed is not a key of the network/],
  [text({ layers: linear, learningRate: 1e200 }), 'diverged at update 1, layer 2'],
])('a fault is answered in its words: %s', (given, message) => {
  const result = solveText(given);
  expect('message' in result && result.message).toMatch(message);
});

test('long work is known before it is begun', () => {
  expect(takesLong(text({ updates: 10_000 }))).toBe(false);
  expect(takesLong(text({ updates: 1_000_000 }))).toBe(true);
  expect(takesLong('nonsense')).toBe(false);
});

describe('a link', () => {
  const state = { network, show: 'numbers', digits: 4 };

  test('carries the network and how it is written', () => {
    expect(readSolutionState(structuredClone(state))).toEqual(state);
  });

  test.each([
    [undefined],
    [{ ...state, show: 'words' }],
    [{ ...state, digits: 40 }],
    [{ ...state, network: undefined }],
    [{ ...state, network: { ...network, layers: [] } }],
    [{ ...state, network: { ...network, updates: 1e7 } }],
  ])('that says %j is refused', (data) => {
    expect(() => readSolutionState(data)).toThrow(LinkError);
  });

  test('says which entry of its network is wrong', () => {
    const bad = { ...network, examples: [{ input: [1], target: [0, 0] }] };
    expect(() => readSolutionState({ ...state, network: bad })).toThrow(
      'in its network, examples[0].input has 1 entry, expected 2',
    );
  });
});

test('what was solved is put in words', () => {
  expect(say(network, solve(network))).toBe(
    'A 2-2-2 network, 1 example, 1 update: the loss goes from 0.298371109 to 0.291027774.',
  );
  const online = { ...network, mode: 'online' as const, updates: 2 };
  expect(say(online, solve(online))).toContain('1 example, 2 passes: the loss');
  const still = { ...network, updates: 0 };
  expect(say(still, solve(still))).toMatch(/0 updates: the loss is 0\.298371109\.$/);
});
