import { useMemo, useState } from 'preact/hooks';
import { ExpressionError, parseExpression } from '../../../src/expression/index.ts';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { type GraphState, readGraphState } from './graph-link.ts';
import { numbersFor, openExpression } from './graph-model.ts';
import { PRESETS, type Preset } from './presets.ts';
import { lastStep, reverseDone } from './sweeps.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'computational-graph';

/** What is wrong with the expression that was typed last, and where. */
export interface Refusal {
  readonly typed: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** The state of a preset: evaluated, and reverse mode gone through. */
function stateOf({ text, numbers }: Preset): GraphState {
  const graph = openExpression(text, numbers);
  return { text, numbers, step: reverseDone(graph), chosen: 0, epsilon: FIRST_EPSILON };
}

const FIRST = stateOf(PRESETS[0]);

/** Keeps the expression, its numbers, the step, and whose paths are shown. */
export function useComputationalGraph() {
  const [state, setState] = useState(FIRST);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [showing, setShowing] = useState(0);
  const show = (next: GraphState) => {
    setState(next);
    setShowing((count) => count + 1);
    setRefusal(undefined);
  };
  const problem = useLinkedState({ figure: ID, parse: readGraphState, apply: show });
  const graph = useMemo(() => openExpression(state.text, state.numbers), [state]);
  const change = (part: Partial<GraphState>) => setState((now) => ({ ...now, ...part }));
  return {
    state,
    graph,
    showing,
    refusal,
    problem,
    change,
    reset: () => show(FIRST),
    take: (preset: Preset) => show(stateOf(preset)),
    /** Draws another expression, or says what is wrong with it and leaves the old one. */
    draw: (typed: string) => {
      try {
        const numbers = numbersFor(parseExpression(typed), state.numbers);
        const drawn = openExpression(typed, numbers);
        show({ ...state, text: typed, numbers, chosen: drawn.variables[0], step: 0 });
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        const { message, from, to } = error;
        setRefusal({ typed, message, from, to });
      }
    },
    goTo: (step: number) => change({ step: Math.min(lastStep(graph), Math.max(0, step)) }),
  };
}
