import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bundleExercise,
  type ExerciseBundle,
  mistaken,
} from '../../../src/runner/bundle-exercise.ts';
import type { Mistake } from '../../../src/runner/check.ts';
import type { CheckReport, RunMessage } from '../../../src/runner/messages.ts';
import { writeProgram } from '../../../src/runner/program.ts';
import { runInNode } from '../../../src/runner/run-in-node.ts';
import { runtimeText } from '../../../src/runner/runtime-text.ts';

const FOLDER = new URL('../../../content/exercises/', import.meta.url);
const ids = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

let runtime: string;
beforeAll(async () => {
  runtime = await runtimeText();
});

/** Runs code as the reader's and returns what the checks say. */
function check({ functions, tests, uses }: ExerciseBundle, code: string): CheckReport {
  const above = uses.map((other) => readFileSync(new URL(`${other}/solution.ts`, FOLDER), 'utf8'));
  const { source } = writeProgram({
    runtime,
    cells: [...above, code],
    exercise: { functions, tests },
  });
  const messages = runInNode(source);
  const report = messages.find(
    (message): message is RunMessage & { kind: 'checks' } => message.kind === 'checks',
  );
  if (!report) throw new Error(`no report: ${JSON.stringify(messages)}`);
  return report.report;
}

const passes = ({ results }: CheckReport) => results.every(({ passed }) => passed);

/** The answer of the right shape whose every number is drawn at random. */
const scrambled = (solution: string, functions: readonly string[]) => `${solution}
const $scramble = (value: any): any =>
  typeof value === 'number' ? Math.random() * 2 - 1
  : Array.isArray(value) ? value.map($scramble)
  : typeof value === 'object' && value ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, $scramble(v)]))
  : value;
${functions.map((name) => `{ const right: any = ${name}; (${name} as any) = (...args: any[]) => $scramble(right(...args)); }`).join('\n')}`;

describe.each(ids)('%s', (id) => {
  const folder = new URL(`${id}/`, FOLDER);
  let exercise: ExerciseBundle;
  let mistakes: readonly Mistake[];
  beforeAll(async () => {
    exercise = await bundleExercise(id, folder);
    ({ mistakes } = await import(new URL('mistakes.ts', folder).href));
  });

  test('the solution passes, and so does another way to write it', () => {
    for (const name of ['solution.ts', 'another.ts']) {
      const report = check(exercise, readFileSync(new URL(name, folder), 'utf8'));
      expect(
        report.results.filter(({ passed }) => !passed),
        name,
      ).toEqual([]);
    }
  });

  test('the starter fails, and is not taken for a mistake', () => {
    const report = check(exercise, exercise.starter);
    expect(passes(report)).toBe(false);
    expect(report.mistake).toBeUndefined();
  });

  test('at least four mistakes are listed, and each is recognised as itself', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(4);
    for (const mistake of mistakes) {
      const report = check(exercise, mistaken(exercise.solution, mistake));
      expect(report.mistake, mistake.id).toBe(mistake.id);
      expect(passes(report), mistake.id).toBe(false);
    }
  });

  test('no two mistakes do the same', () => {
    // Recognition takes the first that fits: in reverse order it must be the same.
    for (const mistake of mistakes) {
      const others = mistakes.filter((other) => other !== mistake);
      const code = mistaken(exercise.solution, mistake);
      const without = withMistakes(
        exercise,
        others.map(({ id }) => id),
      );
      expect(check(without, code).mistake, mistake.id).toBeUndefined();
    }
  });

  test('random numbers never pass', () => {
    const report = check(exercise, scrambled(exercise.solution, exercise.functions));
    expect(report.results.some(({ passed }) => passed)).toBe(false);
    expect(report.mistake).toBeUndefined();
  });
});

/** The same exercise, knowing fewer mistakes. */
function withMistakes(exercise: ExerciseBundle, kept: readonly string[]): ExerciseBundle {
  const tests = `($$engine) => {
    const all = (${exercise.tests})($$engine);
    return { ...all, mistakes: all.mistakes.filter(({ id }) => ${JSON.stringify(kept)}.includes(id)) };
  }`;
  return { ...exercise, tests };
}
