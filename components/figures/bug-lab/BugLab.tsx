import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { writeBugLab } from './bug-lab-link.ts';
import { LAST_ORDER, VIEWS } from './bug-lab-state.ts';
import { CaseView } from './CaseView.tsx';
import { Explanation } from './Explanation.tsx';
import { ID, useBugLab } from './use-bug-lab.ts';
import { sayFound } from './words.ts';
import './bug-lab.css';

/** Figure: ten trainings with one bug each; the reader names it, and the instruments that show it. */
export function BugLab() {
  const figure = useBugLab();
  const { state, cases, found, actual, judgement } = figure;
  const { order, place } = state;
  const { lab, code, isOpen } = figure;
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-case`}
            label="Training"
            value={`${place}`}
            options={cases.map((bug, i) => ({
              value: `${i + 1}`,
              label: found.includes(bug) ? `${i + 1} ✓` : `${i + 1}`,
            }))}
            onChange={(value) => figure.goTo(order, Number(value))}
          />
          <NumberField
            id={`${ID}-order`}
            label={`Order (1 to ${LAST_ORDER})`}
            value={order}
            min={1}
            max={LAST_ORDER}
            whole
            onChange={(number) => figure.goTo(number, 1)}
          />
          <button type="button" class="control-button" onClick={() => figure.goTo(order, place)}>
            Reset
          </button>
          <p class="bug-lab-found" role="status">
            {sayFound(found.length)}
          </p>
          <Segmented
            id={`${ID}-view`}
            label="Look at"
            value={state.view}
            options={VIEWS}
            onChange={figure.look}
          />
        </>
      }
      stage={
        <CaseView
          view={state.view}
          seen={figure.seen}
          right={figure.right}
          size={lab.size}
          code={code}
          isOpen={isOpen}
        />
      }
      side={
        <div class="bug-lab-answer needs-scripts">
          <AnswerForm id={ID} bug={state.bug} could={state.could} onAnswer={figure.answer} />
          <div class="bug-lab-buttons">
            <button type="button" class="control-button is-main" onClick={figure.check}>
              Check
            </button>
            <button type="button" class="control-button" onClick={figure.show}>
              Show the bug
            </button>
          </div>
          <p class="bug-lab-verdict" role="status">
            {judgement?.says}
          </p>
        </div>
      }
      foot={
        <div class="bug-lab-foot">
          {isOpen && <Explanation lab={lab} bug={actual} code={code} />}
          <CopyLink figure={ID} state={() => writeBugLab(state)} problem={figure.problem} />
        </div>
      }
    />
  );
}
