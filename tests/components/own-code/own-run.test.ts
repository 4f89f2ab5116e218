import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataOf, startOf } from '../../../components/figures/own-code/engine-side.ts';
import { OwnRun } from '../../../components/figures/own-code/own-run.ts';
import { neededFor, TASKS, type TaskId } from '../../../components/figures/own-code/tasks.ts';
import { sayChecks, sayRun } from '../../../components/figures/own-code/words.ts';
import { solve } from '../../../src/engine/solve/solve.ts';
import { mistaken } from '../../../src/runner/bundle-exercise.ts';
import { cellsWith, rowsOf, train } from './run-program.ts';

const FOLDER = new URL('../../../content/exercises/', import.meta.url);
const read = (id: string, file: string) => readFileSync(new URL(`${id}/${file}`, FOLDER), 'utf8');

async function withMistake(exercise: string, mistake: string) {
  const { mistakes } = await import(new URL(`${exercise}/mistakes.ts`, FOLDER).href);
  const change = mistakes.find(({ id }: { id: string }) => id === mistake);
  return { [exercise]: mistaken(read(exercise, 'solution.ts'), change) };
}

/** Lets the engine's other entrance, that of worked solutions, make so many updates. */
function solved(id: TaskId, updates: number) {
  const { training } = dataOf(id);
  const inputs = rowsOf(training.inputs, training.inputCount);
  const targets = rowsOf(training.targets, training.targetCount);
  return solve({
    layers: startOf(TASKS[id]).map(({ weights, biases }) => ({
      weights: weights.map((row) => [...row]),
      biases: [...biases],
      activation: 'sigmoid',
    })),
    loss: 'half-squared-error',
    examples: inputs.map((input, i) => ({ input, target: targets[i] })),
    learningRate: TASKS[id].learningRate,
    updates,
    mode: 'batch',
    freezeBiases: false,
  });
}

describe.each(['xor', 'iris'] as const)('%s with the book’s solutions', async (id) => {
  const { log, failed } = await train(id);
  const run = new OwnRun(log);

  test('ends by itself, with nothing amiss', () => {
    expect(failed).toBeUndefined();
    expect(log.fault).toBe('');
    expect(log.end?.losses).toBe(log.losses.length);
    expect(log.losses[log.last] < TASKS[id].lossBelow).toBe(log.end?.stopped === 'loss');
  });

  test('is the run of the engine, but for rounding', () => {
    expect(log.last).toBe(run.trainer.furthestStep);
    const { losses, parameters, predictions, inputs } = run.distances();
    expect(losses).toBeLessThan(1e-12);
    expect(parameters).toBeLessThan(1e-11);
    expect(predictions).toBeLessThan(1e-12);
    if (id === 'iris') expect(inputs).toBeLessThan(1e-13);
    expect(sayRun(run, run.distances(), 'own')).toContain('the same run, but for rounding');
  });

  test('has the losses and weights of a worked solution', () => {
    const { lossBefore, lossAfter, updated } = solved(id, 100);
    expect(log.losses[0]).toBeCloseTo(lossBefore, 14);
    expect(log.losses[100]).toBeCloseTo(lossAfter, 13);
    const flat = updated.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
    for (const [i, parameter] of flat.entries()) {
      expect(log.parameters[100][i]).toBeCloseTo(parameter, 12);
    }
  });

  test('has gradients that pass every check', () => {
    const checks = [log.start, log.finish].map((own, i) => {
      if (!own) throw new Error('a gradient is missing');
      return run.check(i * log.last, own);
    });
    for (const { own, fromDifferences, fromEngine } of checks) {
      expect(own).toBeLessThan(1e-4);
      expect(fromDifferences).toBeLessThan(1e-6);
      expect(fromEngine).toBeLessThan(1e-9);
    }
    expect(sayChecks(checks)).toContain('The gradient is right');
  });

  test('called each function as often as its place in the five steps asks', () => {
    const examples = run.data.training.size;
    const rounds = log.losses.length;
    const once = id === 'iris' ? [1] : [];
    expect(log.calls).toEqual([
      examples * rounds,
      rounds,
      examples * rounds,
      2,
      rounds,
      rounds - 1,
      1,
      ...once,
    ]);
  });
});

test('begins at the layers of the notebook', async () => {
  const [network] = await cellsWith();
  const task = TASKS.xor;
  const code = `${network.code}\nthrow new Error(JSON.stringify(makeLayers([${task.widths}], ${task.seed})))`;
  const { failed } = await train('xor', { [network.id]: code });
  expect(JSON.parse(failed && 'error' in failed ? failed.error.message : '')).toEqual(
    startOf(task),
  );
});

describe('answers in quite another style are the same run', () => {
  const other = (exercise: string) => ({ [exercise]: read(exercise, 'another.ts') });
  const exercises = (id: TaskId) => neededFor(id).map(({ exercise }) => exercise);

  test.each([
    ['xor', exercises('xor')],
    ['iris', exercises('iris')],
    ...exercises('xor').map((exercise) => ['xor', [exercise]] as const),
  ] as const)('%s: %s', async (id, chosen) => {
    const { log, failed } = await train(id, Object.assign({}, ...chosen.map(other)));
    expect(failed).toBeUndefined();
    const run = new OwnRun(log);
    expect(sayRun(run, run.distances(), 'own')).toContain('the same run, but for rounding');
  });
});

test.each([
  ['backward-pass', 'no-output-slope', 'The gradient is not that of the loss'],
  ['half-squared-error', 'no-half', 'gradientCheck finds it wrong'],
  ['sgd-step', 'uphill', 'The gradient is right'],
  ['training-loop', 'one-too-few', 'The gradient is right'],
])('%s with the mistake %s is told by the engine', async (exercise, mistake, check) => {
  const { log } = await train('iris', await withMistake(exercise, mistake));
  const run = new OwnRun(log);
  if (!log.start) throw new Error('the gradient was not checked');
  expect(sayChecks([run.check(0, log.start)])).toContain(check);
  expect(sayRun(run, run.distances(), 'own')).not.toContain('the same run');
});
