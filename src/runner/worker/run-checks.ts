import { Random } from '../../engine/random.ts';
import type { Answer, Case, Check } from '../check.ts';
import { CAPS, type CheckReport, type CheckResult, type Failure } from '../messages.ts';
import { whereTheyPart } from './compare.ts';
import { describe } from './describe.ts';

/** A mistake as the worker has it: its functions, made when somebody asks. */
export interface RunnableMistake {
  readonly id: string;
  readonly answer: () => Answer;
}

export interface Exercise {
  /** The functions asked for, the main one last. */
  readonly functions: readonly string[];
  readonly checks: readonly Check[];
  readonly mistakes: readonly RunnableMistake[];
}

/** What a call came to: a result, or what it threw. */
type Outcome = { readonly result: unknown } | { readonly thrown: unknown };

const SEED = 1;
const TOLERANCE = 1e-9;
/** A mistake is recognised by the very same numbers, whichever way they were added up. */
const SAME = 1e-7;

/** Runs every check on the reader's functions and looks for a known mistake that does the same. */
export function runChecks({ functions, checks, mistakes }: Exercise, answer: Answer): CheckReport {
  const missing = functions.find((name) => typeof answer[name] !== 'function');
  if (missing) throw new ReferenceError(`There is no function called ${missing}`);
  const drawn = checks.map((check: Check) => ({
    check: { of: functions.at(-1) ?? '', ...check },
    cases: check.cases(new Random(SEED).fork(check.name)),
  }));
  const ran = drawn.map(({ check, cases }) => cases.map((one) => callOf(check, one, answer)));
  const results = drawn.map(({ check, cases }, i) => resultOf(check, cases, ran[i]));
  if (results.every(({ passed }) => passed)) return { results };

  const doesTheSame = (wrong: Answer) =>
    drawn.every(({ check, cases }, i) =>
      cases.every((one, k) => isSame(callOf(check, one, wrong), ran[i][k])),
    );
  const found = mistakes.find((mistake) => doesTheSame(mistake.answer()));
  return { results, ...(found && { mistake: found.id }) };
}

function callOf({ of, call }: Check, { args }: Case, answer: Answer): Outcome {
  const given = copyOf(args) as never[];
  try {
    const result = call ? call(answer, given) : answer[of ?? ''](...given);
    const changed = args.findIndex((arg, i) => whereTheyPart(arg, given[i], 0) !== undefined);
    if (changed >= 0 && !call) {
      return {
        thrown: new Error(`It changes what it is given: argument ${changed + 1}. Work on a copy.`),
      };
    }
    return { result: copyOf(result) };
  } catch (thrown) {
    return { thrown };
  }
}

/** Copies lists and objects all the way down; functions and numbers stay what they are. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return (value as Float64Array).slice();
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, copyOf(entry)]));
}

function resultOf(check: Check, cases: readonly Case[], outcomes: readonly Outcome[]): CheckResult {
  const { name, tolerance = TOLERANCE } = check;
  for (let i = 0; i < cases.length; i++) {
    const failure = failureOf(check, cases[i], outcomes[i], tolerance);
    if (failure) return { name, passed: false, failure };
  }
  return { name, passed: true };
}

function failureOf(
  check: Check,
  one: Case,
  outcome: Outcome,
  tolerance: number,
): Failure | undefined {
  const { args, expected, parts = [], shown } = one;
  const call = shown ?? `${check.of}(${args.map(describe).join(', ')})`;
  if ('thrown' in outcome) {
    return { call, expected: describe(expected), error: describe(outcome.thrown), parts: [] };
  }
  const { result } = outcome;
  const at = whereTheyPart(expected, result, tolerance);
  if (at === undefined) return undefined;
  // The last part is the result itself.
  const reached = parts.findIndex(({ value }) => whereTheyPart(value, result, SAME) === undefined);
  return {
    call,
    expected: describe(expected),
    got: describe(result),
    ...(at !== '' && { at }),
    parts: parts.slice(0, CAPS.parts).map(({ name, value }, i) => ({
      name,
      value: describe(value),
      yours: i === reached,
    })),
  };
}

function isSame(wrong: Outcome, yours: Outcome): boolean {
  if ('thrown' in wrong || 'thrown' in yours) return 'thrown' in wrong && 'thrown' in yours;
  return whereTheyPart(wrong.result, yours.result, SAME) === undefined;
}
