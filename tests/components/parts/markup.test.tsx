import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LossChart } from '../../../components/parts/chart/LossChart.tsx';
import { Segmented } from '../../../components/parts/controls/Segmented.tsx';
import { Slider } from '../../../components/parts/controls/Slider.tsx';
import { FigureLayout } from '../../../components/parts/layout/FigureLayout.tsx';
import { NetworkDiagram } from '../../../components/parts/network/NetworkDiagram.tsx';
import { DecisionRegion } from '../../../components/parts/plot/DecisionRegion.tsx';
import { FunctionPlot } from '../../../components/parts/plot/FunctionPlot.tsx';
import { ConfusionMatrix } from '../../../components/parts/table/ConfusionMatrix.tsx';
import { Network } from '../../../src/engine/index.ts';

const ignore = () => undefined;

/** The attributes of each element that matches, as the built page has them. */
function elements(html: string, pattern: RegExp): string[] {
  return html.match(new RegExp(pattern, 'g')) ?? [];
}

/** Reads the rows of the table with this caption: the text of each cell. */
function tableRows(html: string, caption: string): string[][] {
  const table = html.slice(html.indexOf(`<caption>${caption}`)).split('</table>')[0];
  return elements(table, /<tr>.*?<\/tr>/s).map((row) =>
    elements(row, /<t[hd][^>]*>.*?<\/t[hd]>/s).map((cell) => cell.replace(/<[^>]*>/g, '')),
  );
}

describe('NetworkDiagram', () => {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 3, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  network.layers[0].weights.set([0.5, -1.25, 2, 0, -0.001, 1]);
  network.layers[1].biases.set([0.75]);
  const data = {
    inputs: 2,
    layers: network.layers,
    activations: [[1, 0], [0.1, -0.2, 0.3], [0.62]],
    deltas: [[0.01, 0.02, 0.03], [-0.38]],
    outputNames: ['spam'],
  };
  const html = renderToString(<NetworkDiagram id="net" network={data} show="weights" />);

  test('has a focusable, named element for every neuron and every weight', () => {
    expect(elements(html, /data-sym="neuron"/)).toHaveLength(6);
    expect(elements(html, /data-sym="edge"/)).toHaveLength(9);
    expect(elements(html, /role="button"/)).toHaveLength(15);
    expect(elements(html, /role="button" tabindex="0"/)).toHaveLength(1);
    expect(html).toContain(
      'aria-label="weight to hidden neuron 1 from input 2: −1.2500, gradient 0.0000"',
    );
    expect(html).toContain(
      'aria-label="output 1 (spam): activation 0.6200, bias 0.7500, delta −0.3800, bias gradient 0.0000"',
    );
  });

  test('says what it is in a sentence', () => {
    expect(html).toContain(
      'aria-label="A 2-3-1 network: 2 input, 3 hidden, 1 output; 13 weights and biases."',
    );
  });

  test('dashes negative weights and only those', () => {
    expect(elements(html, /class="edge is-negative"/)).toHaveLength(2);
  });

  test('has all its numbers in tables', () => {
    expect(tableRows(html, 'Layer 1 (hidden): weights')).toEqual([
      ['to neuron', 'from input 1', 'from input 2', 'bias', 'activation'],
      ['hidden neuron 1', '0.5000', '−1.2500', '0.0000', '0.1000'],
      ['hidden neuron 2', '2.0000', '0.0000', '0.0000', '−0.2000'],
      ['hidden neuron 3', '−0.0010', '1.0000', '0.0000', '0.3000'],
    ]);
    expect(tableRows(html, 'Layer 2 (output): gradients')[1].at(-1)).toBe('−0.3800');
  });

  test('numbers that are none are shown as such', () => {
    const broken = [{ neurons: 1, weights: [Number.NaN, 1], biases: [Number.POSITIVE_INFINITY] }];
    const drawn = renderToString(
      <NetworkDiagram id="net" network={{ inputs: 2, layers: broken }} show="weights" />,
    );
    expect(elements(drawn, /class="edge is-broken"/)).toHaveLength(1);
    expect(drawn).not.toMatch(/(width|x|y|opacity)="NaN"/);
  });

  test('folds a large layer and says how much it hides', () => {
    const large = { neurons: 2, weights: new Float64Array(60), biases: [0, 0] };
    const drawn = renderToString(
      <NetworkDiagram id="net" network={{ inputs: 30, layers: [large] }} />,
    );
    expect(drawn).toContain('… 22 more');
    expect(elements(drawn, /data-sym="edge"/)).toHaveLength(16);
    expect(drawn).toContain('The first 16 of 30 columns.');
  });
});

describe('LossChart', () => {
  test('stands whole before anything ran: sentence, table and a first point', () => {
    const html = renderToString(<LossChart series={[{ name: 'loss', values: [0.731205] }]} />);
    expect(html).toContain('Loss: 0.7312, no training yet.');
    expect(tableRows(html, 'loss by epoch')).toEqual([
      ['epoch', 'loss'],
      ['0', '0.731205'],
    ]);
    expect(elements(html, /<circle class="curve of-loss"/)).toHaveLength(1);
    expect(html).not.toContain('<canvas');
  });

  test('draws built curves, told apart by dash and named in a legend', () => {
    const values = [1, 0.5, 0.25];
    const series = [
      { name: 'training', values },
      { name: 'validation', values: values.map((x) => x * 1.1), kind: 'data' as const },
    ];
    const html = renderToString(<LossChart series={series} />);
    expect(elements(html, /<path class="curve of-data"[^>]*stroke-dasharray/)).toHaveLength(2);
    expect(html).toContain('Training fell from 1.0000 to 0.2500 at epoch 2.');
  });
});

test('a slider has a name, its value in words, and a field tied to it', () => {
  const html = renderToString(
    <Slider
      id="rate"
      label="Rate"
      value={0.1}
      min={0.001}
      max={10}
      scale="log"
      onChange={ignore}
    />,
  );
  expect(html).toContain('<label for="rate"');
  expect(html).toMatch(/<input id="rate" type="range"[^>]*value="60"[^>]*aria-valuetext="0.1"/);
  expect(html).toContain('<label for="rate-typed"');
  expect(html).toMatch(/<input id="rate-typed" type="text"[^>]*value="0.1"/);
});

test('a segmented choice is a group of radio buttons, one of them checked', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const html = renderToString(
    <Segmented id="pick" label="Pick" value="b" options={options} onChange={ignore} />,
  );
  expect(html).toMatch(/<fieldset[^>]*><legend/);
  expect(elements(html, /<input type="radio" name="pick"/)).toHaveLength(2);
  expect(elements(html, /<input [^>]*value="b"[^>]*checked/)).toHaveLength(1);
});

test('a decision region is drawn in the built page, with its examples and its probe in words', () => {
  const html = renderToString(
    <DecisionRegion
      x={[0, 1]}
      y={[0, 1]}
      xLabel="x₁"
      yLabel="x₂"
      classNames={['left', 'right']}
      examples={[{ x: 0.2, y: 0.5, class: 0 }]}
      predict={(points) => points.filter((_, i) => i % 2 === 0)}
      outputs={1}
      version={0}
    />,
  );
  expect(elements(html, /<rect/).length).toBeGreaterThan(14);
  expect(html).toContain('At x₁ = 0.50, x₂ = 0.50: right (output 0.500).');
  expect(html).toContain('role="application"');
});

test('the point of a function plot is a slider that reads its place', () => {
  const curve = { name: 'square', kind: 'data' as const, at: (x: number) => x * x };
  const html = renderToString(
    <FunctionPlot
      id="square"
      x={[-2, 2]}
      y={[0, 4]}
      xLabel="z"
      yLabel="z²"
      label="A square."
      curves={[curve]}
      point={{ x: 1.5, onMove: ignore }}
    />,
  );
  expect(html).toContain('role="slider"');
  expect(html).toContain('aria-valuetext="z 1.50, square 2.250"');
});

test('a confusion matrix counts rows as what they were', () => {
  const html = renderToString(
    <ConfusionMatrix
      caption="Test"
      classNames={['cat', 'dog']}
      counts={[
        [8, 2],
        [0, 0],
      ]}
    />,
  );
  expect(tableRows(html, 'Test')).toEqual([
    ['actual \\ predicted', 'cat', 'dog', 'right'],
    ['cat', '8', '2', '80 %'],
    ['dog', '0', '0', '–'],
  ]);
});

test('a figure says its sentence once to the eye and once to a screen reader', () => {
  const html = renderToString(<FigureLayout stage="picture" sentence="The loss is 0.7." />);
  expect(elements(html, /The loss is 0\.7\./)).toHaveLength(2);
  expect(html).toContain('<p aria-hidden="true">The loss is 0.7.</p>');
  expect(html).toMatch(/<p class="visually-hidden" role="status">/);
});
