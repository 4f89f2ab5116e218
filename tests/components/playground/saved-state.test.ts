import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseSavedState,
  readStateFile,
} from '../../../components/figures/playground/model/read-state.ts';
import {
  saveState,
  writeStateFile,
} from '../../../components/figures/playground/model/save-state.ts';
import type { Session } from '../../../components/figures/playground/model/session.ts';
import { DEFAULTS, type Settings } from '../../../components/figures/playground/model/settings.ts';
import { packNumbers } from '../../../src/reader/base64url.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';
import { start, train } from './start.ts';

const CSV = 'a,b,kind\n1,2,x\n2,1,y\n3,4,x\n4,3,y\n5,6,x\n6,5,y\n7,8,x\n8,7,y\n';

const linkTo = (session: Session) =>
  writeStateLink('playground', saveState(session.experiment, session.own, [0, 1]));

/** Follows a link as the page does. */
function follow(link: string): Session {
  const reading = readStateLink(link, 'playground', parseSavedState);
  if (!reading || 'message' in reading) throw new Error(reading?.message);
  const { settings, own, run } = reading.state;
  return start(settings, own, run);
}

describe('a link', () => {
  test.each<Partial<Settings>>([
    {},
    { optimizer: 'sgd', dropout: 0.3, activation: 'relu' },
    { optimizer: 'momentum', weightDecay: 0.01 },
    { optimizer: 'nesterov', schedule: 'cosine' },
    { optimizer: 'rmsprop', batchSize: 'all' },
    { optimizer: 'adamw', data: 'iris', loss: 'squared-error' },
  ])('brings back weights, step and curve, and goes on as the original: %j', (change) => {
    const original = start({ ...change, epochs: 50 });
    train(original, 29);
    const copy = follow(linkTo(original));
    expect(copy.experiment.trainer.stepCount).toBe(29);
    expect(copy.experiment.network.parameters).toEqual(original.experiment.network.parameters);
    expect(copy.experiment.curve).toEqual(original.experiment.curve);
    expect(copy.measures.now()).toEqual(original.measures.now());
    for (const session of [original, copy]) train(session, 40);
    expect(copy.experiment.network.parameters).toEqual(original.experiment.network.parameters);
    expect(copy.experiment.curve).toEqual(original.experiment.curve);
  });

  test('keeps a weight that was set by hand before any training', () => {
    const original = start();
    original.experiment.setParameter(original.experiment.network.parameters, 5, -0.1234567890123);
    const copy = follow(linkTo(original));
    expect(copy.experiment.network.parameters[5]).toBe(-0.1234567890123);
  });

  test('from an earlier step of a run leads to that step, with the curve up to it', () => {
    const original = start();
    train(original, 60);
    original.experiment.trainer.goTo(25);
    const copy = follow(linkTo(original));
    expect(copy.experiment.trainer.stepCount).toBe(25);
    expect(copy.experiment.curve.epochs).toEqual([0, 1, 2]);
    expect(copy.experiment.network.parameters).toEqual(original.experiment.network.parameters);
  });

  test('of a long run carries a thinned curve with both its ends', () => {
    const original = start({ data: 'xor', epochs: 300 });
    train(original, 300);
    const { curve } = follow(linkTo(original)).experiment;
    const whole = original.experiment.curve;
    expect(curve.epochs.length).toBeLessThanOrEqual(50);
    expect(curve.epochs.at(-1)).toBe(300);
    expect(curve.training[0]).toBe(whole.training[0]);
    expect(curve.training.at(-1)).toBe(whole.training.at(-1));
  });

  test('carries a small table of the reader’s own', () => {
    const own = { name: 'mine.csv', text: CSV, target: 3 };
    const original = start({ data: 'own' }, own);
    train(original, 5);
    const copy = follow(linkTo(original));
    expect(copy.own).toEqual(own);
    expect(copy.experiment.network.parameters).toEqual(original.experiment.network.parameters);
  });

  test('to a run that has not begun is short, and one to the defaults at the end is no giant', () => {
    expect(linkTo(start()).length).toBeLessThan(800);
    const trained = start();
    train(trained, 200);
    expect(linkTo(trained).length).toBeLessThan(10_000);
  });
});

test('a file brings back the same as a link', () => {
  const session = start({ data: 'iris' });
  train(session, 10);
  const saved = saveState(session.experiment, undefined, [2, 3]);
  const plain: unknown = JSON.parse(JSON.stringify(saved));
  expect(readStateFile(writeStateFile(saved))).toEqual(parseSavedState(plain));
});

test.each(['', 'null', '[]', '{"format":"x"}', '{"format":"the-backward-pass/playground"}', '{'])(
  'a file that is none of ours is refused: %j',
  (text) => {
    expect(() => readStateFile(text)).toThrow(LinkError);
  },
);

describe('a hostile state', () => {
  const good = () => {
    const session = start();
    train(session, 12);
    return JSON.parse(JSON.stringify(saveState(session.experiment, undefined, [0, 1])));
  };
  const parse = (damage: (state: ReturnType<typeof good>) => void) => {
    const state = good();
    damage(state);
    return () => parseSavedState(state);
  };

  test('is not what the undamaged one is', () => {
    expect(parse(() => undefined)).not.toThrow();
  });

  test.each<[string, (state: ReturnType<typeof good>) => void, RegExp]>([
    ['no settings', (s) => delete s.settings, /settings/],
    ['unknown data', (s) => (s.settings.data = '__proto__'), /data/],
    ['learning rate', (s) => (s.settings.learningRate = 1e300), /learningRate/],
    ['text for a number', (s) => (s.settings.epochs = '5'), /epochs/],
    ['fraction of a seed', (s) => (s.settings.seed = 0.5), /seed/],
    ['too many layers', (s) => (s.settings.hidden = [1, 1, 1, 1, 1]), /hidden/],
    ['a giant layer', (s) => (s.settings.hidden = [1e9]), /hidden/],
    ['parts over 100 %', (s) => (s.settings.validationShare = 90), /100 %/],
    ['unknown optimizer', (s) => (s.settings.optimizer = 'toString'), /optimizer/],
    ['negative step', (s) => (s.run.step = -1), /step/],
    ['endless step', (s) => (s.run.step = 1e15), /step/],
    ['damaged weights', (s) => (s.run.parameters = '%%%'), /numbers/],
    ['weights cut off', (s) => (s.run.parameters = s.run.parameters.slice(0, -3)), /numbers/],
    ['endless count of Adam', (s) => (s.run.memory = packNumbers([0, 1e300])), /count/],
    ['fraction for a count', (s) => (s.run.memory = packNumbers([0, 1.5])), /count/],
    ['curve cut off', (s) => s.run.curve.pop(), /curve/],
    ['uneven curve', (s) => (s.run.curve[1] = packNumbers([1])), /curve/],
    [
      'curve that goes back',
      (s) => (s.run.curve = [2, 1, 1].map(() => packNumbers([2, 1]))),
      /curve/,
    ],
    ['damaged table', (s) => (s.own = { name: 1 }), /table/],
  ])('%s is refused with its reason', (_, damage, reason) => {
    expect(parse(damage)).toThrow(LinkError);
    expect(parse(damage)).toThrow(reason);
  });

  test('weights of another network are refused when the session begins', () => {
    const { settings, run } = parseSavedState(good());
    expect(() => start({ ...settings, hidden: [3] }, undefined, run)).toThrow(/parameters/);
  });

  test('weights that are no numbers are refused when the session begins', () => {
    const { settings, run } = parseSavedState(good());
    if (!run) throw new Error('there is a run');
    const parameters = run.checkpoint.parameters.with(0, Number.NaN);
    const broken = { ...run, checkpoint: { ...run.checkpoint, parameters } };
    expect(() => start(settings, undefined, broken)).toThrow(/finite/);
  });

  test('any JSON at all gives a state or a reason', () => {
    const settings = fc.record(
      Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, fc.jsonValue()])),
    );
    const state = fc.oneof(
      fc.jsonValue(),
      fc.record({ settings }),
      fc.record({ settings: fc.constant(DEFAULTS), run: fc.jsonValue(), own: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(state, (data) => {
        try {
          expect(parseSavedState(data).settings).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(LinkError);
        }
      }),
    );
  });
});
