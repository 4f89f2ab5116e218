import { useState } from 'preact/hooks';
import { MathText } from '../../notebook/MathText.tsx';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { LossKnobs } from './LossKnobs.tsx';
import { LossPlots } from './LossPlots.tsx';
import { LossCurveTable, OutputTable } from './LossTables.tsx';
import { LossToolbar } from './LossToolbar.tsx';
import { writeLoss } from './loss-link.ts';
import { recordLoss } from './loss-model.ts';
import { FIRST_STATE, withValue } from './loss-state.ts';
import { formulasOf, nameOf, say } from './words.ts';
import './loss-explorer.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'loss-explorer';

/** Figure: a loss over one prediction or logit that can be moved, with its slope. */
export function LossExplorer() {
  const [state, setState] = useState(FIRST_STATE);
  const [epsilon, setEpsilon] = useState(FIRST_EPSILON);
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-loss.ts')).readLoss },
    apply: (linked) => {
      setState(linked.state);
      setEpsilon(linked.epsilon);
    },
  });
  const recorded = recordLoss(state);
  const formulas = formulasOf(state);
  return (
    <FigureLayout
      toolbar={<LossToolbar id={ID} state={state} onChange={setState} />}
      stage={
        <>
          <p class="loss-formulas">
            <span>
              <MathText>{formulas.loss}</MathText>
            </span>
            <span>
              <MathText>{formulas.slope}</MathText>
            </span>
          </p>
          <LossPlots
            id={ID}
            state={state}
            onMove={(value) => setState((now) => withValue(now, now.moved, value))}
          />
        </>
      }
      sentence={say(state)}
      foot={
        <>
          <LossKnobs id={ID} state={state} onChange={setState} />
          <div class="loss-numbers">
            <OutputTable state={state} />
          </div>
          <details class="loss-check">
            <summary>Check the slope by a nudge both ways</summary>
            <GradientCheck
              id={`${ID}-check`}
              name={nameOf(state, state.moved)}
              target={recorded.loss}
              leaf={recorded.values}
              index={state.moved}
              epsilon={epsilon}
              onEpsilon={setEpsilon}
            />
          </details>
          <LossCurveTable state={state} />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => {
              setState(FIRST_STATE);
              setEpsilon(FIRST_EPSILON);
            }}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => writeLoss({ state, epsilon })} problem={problem} />
        </>
      }
    />
  );
}
