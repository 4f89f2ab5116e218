import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openExpression } from '../../../components/figures/computational-graph/graph-model.ts';
import {
  BOX,
  layoutGraph,
} from '../../../components/figures/computational-graph/layered-layout.ts';
import { PRESETS } from '../../../components/figures/computational-graph/presets.ts';
import { samples, VARIABLES } from '../../expression/sample.ts';

function expectSound(text: string, numbers: Record<string, number>) {
  const { scalars } = openExpression(text, numbers);
  const { width, height, nodes, columns, edges } = layoutGraph(scalars.size, scalars.edges);
  expect(columns.flat().toSorted((a, b) => a - b)).toEqual(nodes.map((_, i) => i));
  expect(columns[columns.length - 1]).toEqual([scalars.size - 1]);
  for (const { x, y } of [...nodes, ...edges.flat()]) {
    expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  }
  for (const column of columns) {
    column.slice(1).forEach((node, i) => {
      expect(nodes[node].y - nodes[column[i]].y).toBeGreaterThan(BOX.height);
    });
  }
  scalars.edges.forEach(({ from, to }, i) => {
    const way = edges[i];
    expect(way[0]).toEqual({ x: nodes[from].x + BOX.width / 2, y: nodes[from].y });
    expect(way[way.length - 1].x).toBe(nodes[to].x - BOX.width / 2);
    way.slice(1).forEach((point, k) => {
      expect(point.x).toBeGreaterThan(way[k].x);
    });
  });
}

test.each(PRESETS.map(({ id, text, numbers }) => [id, text, numbers] as const))(
  '%s: boxes apart, edges from left to right',
  (_id, text, numbers) => {
    expectSound(text, { ...numbers });
  },
);

test('random expressions are laid out as soundly', () => {
  fc.assert(
    fc.property(samples, ({ text }) => {
      fc.pre(text.length <= 300 && /[abx]/.test(text.replace(/[a-z]+\(/g, '')));
      expectSound(text, Object.fromEntries(VARIABLES.map((name) => [name, 1])));
    }),
    { numRuns: 100 },
  );
});

test('a long edge keeps clear of the boxes it passes', () => {
  const { scalars } = openExpression('tanh(tanh(tanh(a))) * a', { a: 1 });
  const { nodes, edges } = layoutGraph(scalars.size, scalars.edges);
  const long = edges.find((way) => way.length > 2) ?? [];
  expect(long).toHaveLength(5);
  for (const { x, y } of long.slice(1, -1)) {
    const beside = nodes.filter((node) => node.x === x);
    expect(beside).toHaveLength(1);
    for (const node of beside) expect(Math.abs(node.y - y)).toBeGreaterThan(BOX.height / 2);
  }
});

test('a tree is drawn without crossings: inputs from top to bottom as they are written', () => {
  const { scalars, nodes } = openExpression('(a*b + c) * tanh(d)', { a: 1, b: 1, c: 1, d: 1 });
  const { columns } = layoutGraph(scalars.size, scalars.edges);
  expect(columns.map((column) => column.map((i) => nodes[i].name))).toEqual([
    ['a', 'b'],
    ['v₁', 'c', 'd'],
    ['v₂', 'v₃'],
    ['f'],
  ]);
});
