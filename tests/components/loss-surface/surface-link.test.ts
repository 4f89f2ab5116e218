import { describe, expect, test } from 'vitest';
import { FIRST_PLACES, XOR_NETWORK } from '../../../components/figures/loss-surface/first-slice.ts';
import { readSurface } from '../../../components/figures/loss-surface/read-surface.ts';
import { pointAt } from '../../../components/figures/loss-surface/slice.ts';
import {
  type SurfaceState,
  writeSurface,
} from '../../../components/figures/loss-surface/surface-link.ts';
import { say } from '../../../components/figures/loss-surface/words.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

const STATE: SurfaceState = {
  slice: { network: XOR_NETWORK, places: FIRST_PLACES, reach: 6 },
  point: { x: -2, y: 4 },
  view: 'space',
  turn: 45,
  epsilon: 1e-4,
};

describe('a link', () => {
  test('carries every part of a state', () => {
    const link = writeStateLink('loss-surface', writeSurface(STATE));
    expect(readStateLink(link, 'loss-surface', readSurface)).toEqual({ state: STATE });
  });

  const good = writeSurface(STATE);
  test.each([
    ['nothing', null],
    ['no network', { ...good, network: {} }],
    ['a network too wide', { ...good, network: { ...XOR_NETWORK, layers: [] } }],
    ['one parameter', { ...good, places: [FIRST_PLACES[0]] }],
    ['the same parameter twice', { ...good, places: [FIRST_PLACES[0], FIRST_PLACES[0]] }],
    ['a parameter that is not there', { ...good, places: [{ layer: 7, to: 0, from: 0 }, null] }],
    ['another reach', { ...good, reach: 5 }],
    ['a point outside', { ...good, point: { x: 99, y: 0 } }],
    ['no point', { ...good, point: null }],
    ['a turn too far', { ...good, turn: 1e9 }],
    ['another view', { ...good, view: 'x-ray' }],
    ['no ε', { ...good, epsilon: '1e-4' }],
  ])('that says %s is refused', (_, data) => {
    expect(() => readSurface(data)).toThrow(LinkError);
  });
});

describe('the words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  const said = (x: number, y: number) => {
    const state = { ...STATE, point: { x, y } };
    return plain(say(state, pointAt(state.slice, state.point)));
  };

  test('tell where the point is, its slopes, and the way down', () => {
    expect(said(-2, 4)).toBe(
      'The point is at b⁽¹⁾₁ = −2.00, w⁽²⁾₁₁ = 4.00. The loss there is 1.0449, with slopes −1.1935 and 0.1478: to go down, raise b⁽¹⁾₁ and lower w⁽²⁾₁₁. The other 7 parameters, which the slice holds still, have slopes of length 0.8473.',
    );
    expect(said(-0.5, 2.3)).toMatch(/^The network is at b⁽¹⁾₁ = −0\.50/);
  });

  test('warn of a dip that is no minimum', () => {
    expect(said(-4.12, -1.96)).toContain(
      'nearly level here. The other 7 parameters, which the slice holds still, have slopes of length 0.1728: what is level here is no minimum of the loss.',
    );
  });

  test('know a slice that is the whole loss', () => {
    const network = {
      ...XOR_NETWORK,
      layers: [{ weights: [[1]], biases: [0], activation: 'sigmoid' as const }],
      examples: [{ input: [1], target: [1] }],
    };
    const places = [
      { layer: 1, to: 0, from: 0 },
      { layer: 1, to: 0, from: 'bias' },
    ] as const;
    const state: SurfaceState = {
      ...STATE,
      slice: { network, places, reach: 3 },
      point: { x: 1, y: 0 },
    };
    expect(say(state, pointAt(state.slice, state.point))).toContain('this is the whole loss.');
  });
});
