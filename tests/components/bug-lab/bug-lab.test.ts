import { describe, expect, test } from 'vitest';
import { readBugLab, writeBugLab } from '../../../components/figures/bug-lab/bug-lab-link.ts';
import {
  type BugLabState,
  casesOf,
  LAST_ORDER,
  openCase,
} from '../../../components/figures/bug-lab/bug-lab-state.ts';
import {
  BUGS,
  type BugName,
  differenceOf,
  withBug,
} from '../../../components/figures/bug-lab/bugs.ts';
import { foundIn, withFound } from '../../../components/figures/bug-lab/found.ts';
import { tokensOf } from '../../../components/figures/bug-lab/highlight-code.ts';
import { findingsOf, judge } from '../../../components/figures/bug-lab/judge.ts';
import { loadPrograms } from '../../../components/figures/bug-lab/lab-in-node.ts';
import { makeLab } from '../../../components/figures/bug-lab/make-lab.ts';
import { type Instrument, showing } from '../../../components/figures/bug-lab/verdicts.ts';
import { readCode, readFlowers } from '../../../components/figures/bug-lab/write-lab.ts';
import { NO_PROGRESS } from '../../../src/reader/progress.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const NAMES = BUGS.map(({ name }) => name);
const code = readCode();
const lab = makeLab(loadPrograms(), readFlowers());
const { examinations, size } = lab;
const shows = (name: BugName) => [...showing(examinations[name], examinations.right, size)];

describe('the code', () => {
  test('is shown without what only the build needs', () => {
    expect(code).toMatch(/^type Matrix/);
    expect(code).not.toMatch(/\b(import|export)\b/);
  });

  test.each(BUGS)('$name: what differs is what was changed', (bug) => {
    const wrong = withBug(code, bug);
    const difference = differenceOf(code, wrong);
    const lines = code.split('\n');
    expect(lines.slice(difference.line - 1, difference.line - 1 + difference.right.length)).toEqual(
      difference.right,
    );
    lines.splice(difference.line - 1, difference.right.length, ...difference.wrong);
    expect(lines.join('\n')).toBe(wrong);
    expect(difference.right).toHaveLength(1);
  });

  test('a change that does not fit is refused', () => {
    const [bug] = BUGS;
    expect(() => withBug(withBug(code, bug), bug)).toThrow(/stands 0 times/);
    expect(() => withBug(code + code, bug)).toThrow(/stands 2 times/);
  });

  test('is coloured without losing a character', () => {
    for (const line of code.split('\n')) {
      expect(
        tokensOf(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }
    expect(tokensOf('  let sum = 0;').map(({ kind }) => kind)).toEqual([
      undefined,
      'keyword',
      undefined,
      'constant',
      undefined,
    ]);
    expect(tokensOf('/** Draws 2. */')).toEqual([{ text: '/** Draws 2. */', kind: 'comment' }]);
  });
});

/** What another bug would have shown, and what is seen here. */
const CONTRAST =
  /^Not that\..*(?:check|biases|loss comes|With .* it) (.+)[;,.] [Hh]ere (?:it )?(.+?)\.( |$)/;

describe('an answer', () => {
  test.each(NAMES)('%s is found by its name and its instruments', (name) => {
    expect(judge(lab, name, { bug: name, could: shows(name) }).found).toBe(true);
  });

  test.each(NAMES)('%s is not found where an instrument is judged wrongly', (name) => {
    for (const instrument of ['check', 'curve', 'batch', 'shapes'] as Instrument[]) {
      const could = shows(name).includes(instrument)
        ? shows(name).filter((other) => other !== instrument)
        : [...shows(name), instrument];
      const { found, says } = judge(lab, name, { bug: name, could });
      expect(found).toBe(false);
      expect(says).toMatch(/^The bug is right: .* The .* (shows|does not show) it\. /);
    }
  });

  test('of nothing asks for a bug', () => {
    expect(judge(lab, 'sign', { bug: undefined, could: [] })).toEqual({
      found: false,
      says: 'Name a bug first.',
    });
  });

  test.each(NAMES)('another name than %s is answered by a measurement that differs', (actual) => {
    for (const bug of NAMES.filter((other) => other !== actual)) {
      const { found, says } = judge(lab, actual, { bug, could: shows(actual) });
      expect(found).toBe(false);
      const [, expected, measured] = CONTRAST.exec(says) ?? [];
      expect(measured, says).toBeDefined();
      expect(expected, says).not.toBe(measured);
    }
  });

  test('a check that passes sends the reader out of the backward pass', () => {
    const { says } = judge(lab, 'order', { bug: 'slope', could: [] });
    expect(says).toBe(
      'Not that. With a slope φ′ forgotten the gradient check fails in the hidden layer alone; here it passes. So the gradient is right: look at where it is used, at the order of the examples and at the first weights.',
    );
  });

  test('the findings say what each instrument shows', () => {
    const found = findingsOf(lab, 'axis');
    expect(found.filter((finding) => finding.shows).map(({ label }) => label)).toEqual([
      'gradient check',
      'loss curve',
      'shape check',
    ]);
    expect(found[3].says).toBe(
      'The gradient has another shape: the biases of layer 1 [6] in place of [3], the biases of layer 2 [6] in place of [3].',
    );
  });
});

describe('the cases', () => {
  test('are all ten in every order, and no order is the list’s', () => {
    const orders = Array.from({ length: LAST_ORDER }, (_, i) => casesOf(i + 1));
    for (const cases of orders) {
      expect([...cases].sort()).toEqual([...NAMES].sort());
      expect(cases).not.toEqual(NAMES);
    }
    // Each bug comes first in some of them.
    expect(new Set(orders.map(([first]) => first)).size).toBe(NAMES.length);
  });
});

describe('the progress', () => {
  test('holds what was found, once, and is complete with ten', () => {
    const two = ['zero', 'sign', 'zero'] as const;
    const progress = two.reduce((so, name) => withFound(so, name), NO_PROGRESS);
    expect([...foundIn(progress)].sort()).toEqual(['sign', 'zero']);
    expect(progress.answers['bug-lab'].correct).toBe(false);
    const all = NAMES.reduce((so, name) => withFound(so, name), progress);
    expect(all.answers['bug-lab'].correct).toBe(true);
    expect(foundIn(NO_PROGRESS)).toEqual([]);
  });

  test('takes nothing for found that is no bug', () => {
    const answers = { 'bug-lab': { answer: 'sign sun constructor', correct: true } };
    expect(foundIn({ ...NO_PROGRESS, answers })).toEqual(['sign']);
  });
});

describe('a link', () => {
  const state: BugLabState = {
    order: 7,
    place: 10,
    view: 'code',
    bug: 'twice',
    could: ['curve', 'batch'],
    stage: 'checked',
  };

  test.each([state, openCase(1, 1)])('leads to the same state: %j', (one) => {
    expect(readBugLab(JSON.parse(JSON.stringify(writeBugLab(one))))).toEqual(one);
  });

  test.each([
    [null, /ticked/],
    [{ ...state, order: 0 }, /1 to 99/],
    [{ ...state, order: 1.5 }, /whole/],
    [{ ...state, place: 11 }, /1 to 10/],
    [{ ...state, view: 'toString' }, /choice/],
    [{ ...state, bug: 'sun' }, /among the ten/],
    [{ ...state, bug: undefined }, /among the ten/],
    [{ ...state, could: ['curve', 'curve'] }, /ticked/],
    [{ ...state, could: ['sun'] }, /choice/],
    [{ ...state, stage: 'won' }, /choice/],
  ])('that describes no state is refused: %j', (data, reason) => {
    expect(() => readBugLab(data)).toThrow(LinkError);
    expect(() => readBugLab(data)).toThrow(reason);
  });
});
