import { formatCount } from '../../parts/text/format-number.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { lastStep, progressAt } from './sweeps.ts';

/** Reverse and forward mode side by side: what each has done, and what it takes for all gradients. */
export function ModesTable({ graph, step }: { graph: ExpressionGraph; step: number }) {
  const { computed, variables, nodes } = graph;
  const now = progressAt(graph, step);
  const end = progressAt(graph, lastStep(graph)).visits;
  const each = computed.length;
  const sweeps = {
    reverse: each > 0 && now.reversed === each ? 1 : 0,
    forward: each > 0 ? Math.floor(Math.max(0, step - each) / each) : 0,
  };
  const found = { reverse: sweeps.reverse * variables.length, forward: sweeps.forward };
  const of = (done: number, all: number) => `${formatCount(done)} of ${formatCount(all)}`;
  return (
    <table class="graph-modes">
      <caption>For all {variables.length} gradients</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">← reverse</th>
          <th scope="col">→ forward</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">starts at</th>
          <td>{nodes[nodes.length - 1].name}</td>
          <td>{nodes[variables[now.sweep]].name}</td>
        </tr>
        <tr>
          <th scope="row">sweeps</th>
          <td>{of(sweeps.reverse, 1)}</td>
          <td>{of(sweeps.forward, variables.length)}</td>
        </tr>
        <tr>
          <th scope="row">edge visits</th>
          <td>{of(now.visits.reverse, end.reverse)}</td>
          <td>{of(now.visits.forward, end.forward)}</td>
        </tr>
        <tr>
          <th scope="row">gradients</th>
          <td>{of(found.reverse, variables.length)}</td>
          <td>{of(found.forward, variables.length)}</td>
        </tr>
      </tbody>
    </table>
  );
}
