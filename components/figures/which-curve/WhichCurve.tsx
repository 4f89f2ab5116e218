import { useMemo, useState } from 'preact/hooks';
import { seriesRows } from '../../parts/chart/series.ts';
import { NumberField } from '../../parts/controls/NumberField.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { CurveCard } from './CurveCard.tsx';
import { makeSet, NO_ANSWERS, SETS } from './quiz.ts';
import { readWhichCurve, type WhichCurveState, writeWhichCurve } from './which-curve-link.ts';
import { letterOf, sayAnswers, sayScore } from './words.ts';
import './which-curve.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'which-curve';
const FIRST: WhichCurveState = { set: 1, answers: NO_ANSWERS, checked: false };

/** Figure: five real runs, of which four have something wrong; the reader says which. */
export function WhichCurve() {
  const [state, setState] = useState(FIRST);
  const problem = useLinkedState({ figure: ID, parse: readWhichCurve, apply: setState });
  const set = useMemo(() => makeSet(state.set), [state.set]);
  const { answers, checked } = state;
  const series = set.curves.map(({ losses }, i) => ({ name: letterOf(i), values: losses }));
  return (
    <FigureLayout
      toolbar={
        <>
          <NumberField
            id={`${ID}-set`}
            label={`Set (1 to ${SETS.length})`}
            value={state.set}
            min={1}
            max={SETS.length}
            whole
            onChange={(number) => setState({ ...FIRST, set: number })}
          />
          <button
            type="button"
            class="control-button"
            onClick={() => setState({ ...FIRST, set: (state.set % SETS.length) + 1 })}
          >
            Another five
          </button>
          <button
            type="button"
            class="control-button"
            onClick={() => setState({ ...FIRST, set: state.set })}
          >
            Reset
          </button>
        </>
      }
      stage={
        <div class="curve-cards">
          {set.curves.map(({ cause, losses }, i) => (
            <CurveCard
              // A curve is another one in another set.
              key={`${state.set}-${letterOf(i)}`}
              id={ID}
              curve={i}
              cause={cause}
              losses={losses}
              answer={answers[i]}
              checked={checked}
              onAnswer={(answer) =>
                setState({
                  ...state,
                  answers: answers.map((old, k) => (k === i ? answer : old)),
                  checked: false,
                })
              }
            />
          ))}
        </div>
      }
      foot={
        <div class="which-curve-foot">
          <div class="which-curve-check needs-scripts">
            <button
              type="button"
              class="control-button is-main"
              onClick={() => setState({ ...state, checked: true })}
            >
              Check
            </button>
            <span role="status">{checked ? sayScore(set, answers) : ''}</span>
          </div>
          <TableTwin
            summary="All five as a table"
            table={() => (
              <DataTable
                caption="Loss of the five runs by update"
                columns={['update', ...series.map(({ name }) => name)]}
                rows={seriesRows(series)}
              />
            )}
          />
          <TableTwin
            // Closed again for another set: nobody is to be told its answers unasked.
            key={state.set}
            summary="The answers"
            table={() => (
              <ul>
                {sayAnswers(set).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          />
          <CopyLink figure={ID} state={() => writeWhichCurve(state)} problem={problem} />
        </div>
      }
    />
  );
}
