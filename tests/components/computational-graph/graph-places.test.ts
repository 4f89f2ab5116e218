import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chainTex,
  derive,
  wholeFormula,
} from '../../../components/figures/computational-graph/derive.ts';
import { openExpression } from '../../../components/figures/computational-graph/graph-model.ts';
import {
  placeOfEdge,
  placeOfNode,
  placeOfValue,
} from '../../../components/figures/computational-graph/graph-places.ts';
import { PRESETS } from '../../../components/figures/computational-graph/presets.ts';
import { typeset } from '../../../components/notation/typeset.ts';

const graphs = fc
  .constantFrom(...PRESETS)
  .map(({ text, numbers }) => openExpression(text, numbers));
const linksIn = (tex: string, sym: string) =>
  [...tex.matchAll(/data-sym="(\w+)" data-to="(\d+)"/g)]
    .filter(([, found]) => found === sym)
    .map(([, , to]) => Number(to));

test('every piece of the formula that is a value is linked to its node', () => {
  const [{ text, numbers }] = PRESETS;
  const graph = openExpression(text, numbers);
  const names = linksIn(typeset(wholeFormula(graph)), 'value').map(
    (to) => graph.nodes[to - 1].name,
  );
  expect(names).toEqual(['f', 'f', 'v₂', 'v₁', 'a', 'b', 'c', 'v₃', 'd']);
});

test('the formula of every graph can be typeset, and links to no node that is not there', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const linked = linksIn(typeset(wholeFormula(graph)), 'value');
      expect(linked[0]).toBe(graph.nodes.length);
      for (const to of linked) expect(graph.nodes[to - 1]).toBeDefined();
    }),
  );
});

test('two uses of one value are two edges, and a number is no node', () => {
  const graph = openExpression('a*a + 2*a', { a: 3 });
  const { edges } = graph.scalars;
  expect(edges.map((edge) => placeOfEdge(graph, { ...edge }).to)).toEqual(
    edges.map((_, i) => i + 1),
  );
  expect(graph.nodes.map(({ value }) => placeOfValue(graph, value))).toEqual(
    graph.nodes.map((_, i) => placeOfNode(i)),
  );
  const two = graph.nodes.flatMap(({ value }) => value.inputs).find(({ tracked }) => !tracked);
  expect(two && placeOfValue(graph, two)).toBeUndefined();
});

test('each factor of a chain is linked to its edge, in the order of the path', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const node of graph.variables) {
        for (const path of derive(graph, node).paths) {
          const edges = path.factors.map(({ edge }) => placeOfEdge(graph, edge).to);
          expect(linksIn(typeset(chainTex(graph, path)), 'local')).toEqual(edges);
        }
      }
    }),
  );
});
