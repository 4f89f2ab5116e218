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
