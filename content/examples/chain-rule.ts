import { derive } from '../../components/figures/computational-graph/derive.ts';
import {
  type ExpressionGraph,
  type Numbers,
  openExpression,
} from '../../components/figures/computational-graph/graph-model.ts';
import { PRESETS, type Preset } from '../../components/figures/computational-graph/presets.ts';
import { lastStep, progressAt } from '../../components/figures/computational-graph/sweeps.ts';
import { countShape } from '../../components/figures/paths-and-edges/paths-model.ts';
import { gradientCheck } from '../../src/engine/gradient-check.ts';

export const title = 'the chain rule on small graphs';

const NUDGE = 0.001;
/** A stack of layers as it is used: 10 neurons in each. */
const STACK = { width: 10, layers: 20 };

const preset = (id: string) => PRESETS.find((one) => one.id === id) as Preset;
const numberOf = (text: string, numbers: Numbers) =>
  openExpression(text, numbers).recorded.result.number;

/** Values and gradients of every node, by name: `v1`, `grad-a`. */
function named({ nodes }: ExpressionGraph, prefix = ''): Record<string, number> {
  return Object.fromEntries(
    nodes.flatMap(({ value, number, gradient }) => {
      const name = value.label?.name ?? '';
      return [
        [`${prefix}${name}`, number],
        [`${prefix}grad-${name}`, gradient],
      ];
    }),
  );
}

/** The local derivative of the one tanh in a graph. */
const slopeOfTanh = ({ nodes, scalars }: ExpressionGraph) =>
  scalars.edges.find(({ to }) => nodes[to].sign === 'tanh')?.derivative ?? Number.NaN;

/** The chapter's expression: what nudges do to it, and how much each mode has to do. */
function first(): Record<string, number> {
  const { text, numbers } = preset('book');
  const graph = openExpression(text, numbers);
  const change = (name: string) =>
    numberOf(text, { ...numbers, [name]: numbers[name] + NUDGE }) - graph.recorded.result.number;
  const { visits } = progressAt(graph, lastStep(graph));
  return {
    ...numbers,
    nudge: NUDGE,
    ...named(graph),
    'slope-v3': slopeOfTanh(graph),
    'change-a': change('a'),
    'change-d': change('d'),
    'ratio-a': change('a') / NUDGE,
    'ratio-d': change('d') / NUDGE,
    edges: graph.scalars.edges.length,
    'visits-reverse': visits.reverse,
    'visits-forward': visits.forward,
  };
}

/** The same with a used twice: two paths. */
function twice(): Record<string, number> {
  const { text, numbers } = preset('twice');
  const graph = openExpression(text, numbers);
  const { paths } = derive(graph, graph.variables[0]);
  return {
    ...named(graph, 'twice-'),
    'twice-slope-v3': slopeOfTanh(graph),
    'twice-path-1': paths[0].product,
    'twice-path-2': paths[1].product,
  };
}

/** relu(x) − relu(−x) is x; at 0 the rules say something else. */
function corner(): Record<string, number> {
  const { recorded } = openExpression('relu(x) - relu(-x)', { x: 0 });
  const [{ analytic, numeric }] = gradientCheck(recorded.result, [...recorded.variables.values()]);
  const alone = openExpression('relu(x)', { x: 0 });
  const [{ numeric: half }] = gradientCheck(alone.recorded.result, [
    ...alone.recorded.variables.values(),
  ]);
  return { 'corner-rule': analytic, 'corner-truth': numeric, 'corner-half': half };
}

export function results(): Record<string, number> {
  const doubled = preset('doubling');
  const stack = countShape(STACK);
  return {
    ...first(),
    ...twice(),
    ...corner(),
    'doubling-gradient': openExpression(doubled.text, doubled.numbers).nodes[0].gradient,
    'stack-width': STACK.width,
    'stack-layers': STACK.layers,
    'stack-parameters': stack.parameters,
    'stack-edges': stack.edges,
    'stack-paths': Number(stack.paths),
  };
}
