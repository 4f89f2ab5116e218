import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Axes } from '../../../../components/parts/plot/Axes.tsx';
import { plotArea } from '../../../../components/parts/plot/plot-area.ts';

test('a small power of ten at a tick is written without a factor of one', () => {
  const area = plotArea([0, 30], [1e-5, 1], 220, { y: 'log' });
  const html = render(<Axes area={area} xLabel="width" yLabel="error" />);
  const ticks = [...html.matchAll(/class="y-tick"[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(ticks).toEqual(['10⁻⁵', '10⁻⁴', '10⁻³', '0.01', '0.1', '1']);
});

test('a large one is written with commas, and as a power where that is too long', () => {
  const area = plotArea([1, 1e4], [1e2, 1e8], 300, { x: 'log', y: 'log' });
  const html = render(<Axes area={area} xLabel="P" yLabel="multiply-adds" />);
  const ticksOf = (axis: string) =>
    [...html.matchAll(new RegExp(`class="${axis}-tick"[^>]*>([^<]*)<`, 'g'))].map(
      ([, text]) => text,
    );
  expect(ticksOf('x')).toEqual(['1', '10', '100', '1000', '10,000']);
  expect(ticksOf('y')).toContain('10⁶');
  expect(ticksOf('y').join()).not.toContain('.0');
});
