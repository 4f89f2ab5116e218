import { useMemo } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { computeNetwork, diagramOf } from '../../parts/small-network/compute-network.ts';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { isSmall } from '../../parts/small-network/read-small-network.ts';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import { NetworkText } from './NetworkText.tsx';
import { SolutionFile } from './SolutionFile.tsx';
import { SolutionSteps } from './SolutionSteps.tsx';
import { DIGITS, SHOWS } from './solution-link.ts';
import { workedSteps } from './steps/worked-steps.ts';
import { ID, useWorkedSolution } from './use-worked-solution.ts';
import { DIGIT_LABELS, SHOW_LABELS, say, sayOmitted } from './words.ts';
import './worked-solution.css';

const SHOW_OPTIONS = SHOWS.map((show) => ({ value: show, label: SHOW_LABELS[show] }));
const DIGIT_OPTIONS = DIGITS.map((digits) => ({
  value: `${digits}`,
  label: DIGIT_LABELS[digits],
}));

/** Any small network, solved in the page as on the command line, and written out step by step. */
export function WorkedSolution() {
  const figure = useWorkedSolution();
  const { shown, writing } = figure;
  const { network, solution, json } = shown;
  const small = isSmall(network);
  const steps = useMemo(
    () => workedSteps(network, solution, writing.digits),
    [network, solution, writing.digits],
  );
  const diagram = useMemo(
    () => (small ? diagramOf(computeNetwork(network), 0) : undefined),
    [network, small],
  );
  const omitted = sayOmitted(network, steps.examples);
  return (
    <div class="worked-solution">
      <NetworkText figure={figure} />
      {small ? (
        <NetworkEditor id={`${ID}-form`} network={network} onEdit={figure.edit} freezing />
      ) : (
        <p class="needs-scripts">
          This network has more layers, neurons or examples, or larger numbers, than the form takes:
          change it as text.
        </p>
      )}
      <div class="needs-scripts">
        <TakeAlong network={network} onTake={figure.edit} />
      </div>
      {diagram && (
        <div class="solution-diagram">
          <NetworkDiagram id={`${ID}-network`} network={diagram} show="activations" digits={9} />
        </div>
      )}
      <LiveSentence>{say(network, solution)}</LiveSentence>
      <div class="solution-buttons needs-scripts">
        <Segmented
          id={`${ID}-show`}
          label="Write"
          value={writing.show}
          options={SHOW_OPTIONS}
          onChange={(show) => figure.write({ show })}
        />
        <Select
          id={`${ID}-digits`}
          label="Numbers with"
          value={`${writing.digits}`}
          options={DIGIT_OPTIONS}
          onChange={(chosen) => {
            const digits = DIGITS.find((known) => `${known}` === chosen);
            if (digits !== undefined) figure.write({ digits });
          }}
        />
        <button type="button" class="control-button" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <CopyLink
        figure={ID}
        state={figure.state}
        problem={figure.problem}
        longest={30_000}
        tooLong="This network is too big for a link: copy its text instead."
      />
      {omitted && <p class="solution-omitted">{omitted}</p>}
      <SolutionSteps steps={steps} writing={writing} />
      <SolutionFile json={json} />
    </div>
  );
}
