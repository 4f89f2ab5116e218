import { useReducer, useState } from 'preact/hooks';
import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import type { RunEnd } from '../../parts/run/run-slice.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import type { Order } from './order-run.ts';
import { LAST, StaleOrderModel } from './stale-order-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'stale-order';

const END: RunEnd = {
  kind: 'finished',
  message: `${formatCount(LAST)} updates, as in the article.`,
};

/** The two runs, what is looked at of them, and all that the reader can do. */
export function useStaleOrder(network: NetworkWithData) {
  const [model] = useState(() => new StaleOrderModel(network));
  const [order, setOrder] = useState<Order>('right');
  const [pace, setPace] = useState<Pace>('ten');
  const [, show] = useReducer((count: number) => count + 1, 0);

  const run = useRun({
    update: () => {
      if (model.reached < LAST) model.advance();
      return model.reached >= LAST ? END : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./stale-order-link.ts')).readStaleOrder },
    apply: (state) => {
      run.reset();
      model.restart();
      model.runTo(state.reached);
      model.lookAt(state.updates);
      setOrder(state.order);
      show(undefined);
    },
  });

  return {
    model,
    order,
    setOrder,
    pace,
    setPace,
    run,
    problem,
    lookAt: (updates: number) => {
      run.pause();
      model.lookAt(updates);
      show(undefined);
    },
    reset: () => {
      model.restart();
      setOrder('right');
      show(undefined);
    },
    state: () => ({ reached: model.reached, updates: model.updates, order }),
  };
}
