import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Playground } from '../../../components/figures/playground/Playground.tsx';
import { start } from './start.ts';

const html = render(<Playground dataAddress="/data/" />);

test('is whole before any script runs: data, network, loss, results, every weight', () => {
  const { experiment, measures } = start();
  expect(html).toContain('300 examples, 2 inputs, 2 classes. 180 to train on, 45 to validate');
  expect(html).toContain('A 2-8-8-1 network');
  expect(html).toContain(measures.now()[0].loss.toFixed(4));
  expect(html.match(/class="playground-cell"/g)).toHaveLength(
    2 * experiment.network.parameterCount,
  );
});

test('is the same at each rendering', () => {
  expect(render(<Playground dataAddress="/data/" />)).toBe(html);
});

test('gives every control a name of its own', () => {
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/<(?:input|select|textarea) id="([^"]*)"/g)) {
    expect(html).toContain(`for="${id}"`);
  }
});
