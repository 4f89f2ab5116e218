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

/** A check and its calls, drawn before the reader's code runs: nothing that it does can bend them. */
interface DrawnCheck {
  readonly check: Check;
  readonly cases: readonly Case[];
}

/** Draws the calls of every check and returns what runs them on the reader's functions. */
export function prepareChecks(exercise: Exercise): (answer: Answer) => CheckReport {
  const { functions, checks } = exercise;
  const drawn = checks.map((check) => ({
    check: { of: functions.at(-1) ?? '', ...check },
    cases: check.cases(new Random(SEED).fork(check.name)),
  }));
  return (answer) => runChecks(exercise, drawn, answer);
}

/** Runs every check and looks for a known mistake that does the same as the reader's functions. */
function runChecks(
  { functions, mistakes }: Exercise,
  drawn: readonly DrawnCheck[],
  answer: Answer,
): CheckReport {
  const missing = functions.find((name) => typeof answer[name] !== 'function');
  if (missing) throw new ReferenceError(`There is no function called ${missing}`);
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

/** Copies lists and objects all the way down, rings too; functions and numbers stay what they are. */
function copyOf(value: unknown, copies = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    // By index: a list may have a `map` of its own.
    for (let i = 0; i < value.length; i++) list.push(copyOf(value[i], copies));
    return list;
  }
  if (ArrayBuffer.isView(value)) return (value as Float64Array).slice();
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const record: Record<string, unknown> = {};
  copies.set(value, record);
  for (const [name, entry] of Object.entries(value)) record[name] = copyOf(entry, copies);
  return record;
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
