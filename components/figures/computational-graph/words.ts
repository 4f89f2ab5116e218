import { formatPlain, formatShort } from '../../parts/text/format-number.ts';
import type { ExpressionGraph, GraphNode } from './graph-model.ts';
import { edgesInto, gatheredAt, lastStep, progressAt } from './sweeps.ts';

const count = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

/** Says what is seen after a step, and what the step did. */
export function say(graph: ExpressionGraph, step: number): string {
  const trouble = sayBroken(graph);
  return trouble ? `${sayStep(graph, step)} ${trouble}` : sayStep(graph, step);
}

function sayStep(graph: ExpressionGraph, step: number): string {
  const { nodes, computed, variables } = graph;
  if (computed.length === 0) {
    return `${nodes[0].name} alone: it changes as fast as itself, so its derivative is 1.`;
  }
  if (step === 0) {
    return `Only the variables have values. The next step computes ${nodes[computed[0]].name}.`;
  }
  if (step <= computed.length) return sayValue(graph, computed[step - 1], step);
  if (step === lastStep(graph)) return sayEnd(graph);
  const each = computed.length;
  const race =
    step === 2 * each && variables.length > 1
      ? ` Reverse mode has all ${count(variables.length, 'gradient')} after one sweep; forward mode has one of them.`
      : '';
  const reverse =
    step > 2 * each ? 'Reverse mode is done.' : sayReverse(graph, computed[2 * each - step], step);
  return `${reverse} ${sayForward(graph, step)}${race}`;
}

function sayValue(graph: ExpressionGraph, node: number, step: number): string {
  const { name, formula, number } = graph.nodes[node];
  const locals = edgesInto(graph, node).map(
    ({ from, derivative }) => `${formatPlain(derivative)} for ${graph.nodes[from].name}`,
  );
  const local = locals.length === 1 ? 'Its local derivative is' : 'Its local derivatives are';
  const end =
    step === graph.computed.length
      ? ` All values are there; reverse mode begins with ∂${name}/∂${name} = 1.`
      : '';
  return `${name} = ${formula} = ${formatPlain(number)}. ${local} ${listOf(locals)}.${end}`;
}

function sayReverse(graph: ExpressionGraph, node: number, step: number): string {
  const { name, gradient } = graph.nodes[node];
  const gathered = gatheredAt(graph, progressAt(graph, step));
  const passed = edgesInto(graph, node).map(({ from, derivative }) => {
    const product = `${factor(gradient)} × ${factor(derivative)} = ${formatPlain(gradient * derivative)}`;
    const sofar = gathered[from]?.whole ? '' : ', where more will be added';
    return `${product} back to ${graph.nodes[from].name}${sofar}`;
  });
  return `Reverse mode: ${name} has ${formatPlain(gradient)} and passes ${listOf(passed)}.`;
}

function sayForward(graph: ExpressionGraph, step: number): string {
  const { nodes, computed, variables } = graph;
  const { sweep, pushed } = progressAt(graph, step);
  const node = nodes[computed[pushed - 1]];
  const leaf = nodes[variables[sweep]].name;
  const tangent = formatPlain(node.tangents[sweep]);
  return `Forward mode, sweep ${sweep + 1} of ${variables.length}: ∂${node.name}/∂${leaf} = ${tangent}.`;
}

function sayEnd(graph: ExpressionGraph): string {
  const { variables } = graph;
  const { visits } = progressAt(graph, lastStep(graph));
  if (variables.length === 1) {
    return `Both modes have the one gradient after one sweep of ${count(visits.reverse, 'edge')}.`;
  }
  return `Both modes have all ${count(variables.length, 'gradient')}: reverse mode by one sweep, ${count(visits.reverse, 'edge visit')}; forward mode by ${count(variables.length, 'sweep')}, ${count(visits.forward, 'edge visit')}.`;
}

/** Says where a value or a gradient first is no finite number, if one is. */
export function sayBroken({ nodes, broken }: ExpressionGraph): string {
  if (broken === undefined) return '';
  const { name, formula, number } = nodes[broken];
  const what = formula ? `${name} = ${formula}` : name;
  return Number.isFinite(number)
    ? `The derivative in ${what} is not a finite number here: no gradient reaches what comes before it.`
    : `${what} is ${Number.isNaN(number) ? 'not a number' : 'infinite'} here, and so is what depends on it: there is no derivative. Change a value.`;
}

/** Says all there is to say of a node, for those who hear it. */
export function describeNode(
  { name, formula, number }: GraphNode,
  result: string,
  known: { value: boolean; gradient: number | undefined },
): string {
  const value = known.value ? ` = ${formatPlain(number)}` : ', not computed yet';
  const gradient =
    known.gradient === undefined ? '' : `; ∂${result}/∂${name} = ${formatPlain(known.gradient)}`;
  return `${name}${formula && ` = ${formula}`}${value}${gradient}`;
}

/** Writes a number for a box or an edge of the drawing: as it is where that is short. */
export function formatInBox(x: number): string {
  const plain = formatPlain(x);
  return plain.length <= 4 ? plain : formatShort(x);
}

/** Writes a number for a place in a product, where a negative one needs brackets. */
export const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

export function listOf(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
    : (words[0] ?? '');
}
