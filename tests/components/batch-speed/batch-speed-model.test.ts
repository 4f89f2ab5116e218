import { expect, test } from 'vitest';
import {
  BATCHES,
  recordedSpeeds,
  timeBatch,
} from '../../../components/figures/batch-speed/batch-speed-model.ts';
import speeds from '../../../content/measured/speeds.json' with { type: 'json' };

test('a rate is examples by time', () => {
  // A clock that ticks 4 ms at each look: start, four steps, and the last look.
  let clock = 0;
  const now = () => {
    clock += 4;
    return clock;
  };
  // 3 steps end the wait of 12 ms; the last look comes 16 ms after the start.
  expect(timeBatch(8, now)).toBeCloseTo((1000 * 3 * 8) / 16, 9);
  expect(BATCHES).toContain(64);
});

test('what was recorded is the engine’s own column', () => {
  const [run] = speeds.runs;
  const recorded = recordedSpeeds(run);
  expect(recorded.length).toBeGreaterThan(3);
  recorded.forEach(({ batch, rate }, i) => {
    expect(batch).toBe(run.sweep[i].batch);
    expect(rate).toBe(run.sweep[i].rates['the engine']);
  });
});
