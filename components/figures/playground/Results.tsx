import { ConfusionMatrix } from '../../parts/table/ConfusionMatrix.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { Measure } from './model/measures.ts';
import type { PartName } from './model/prepare-data.ts';
import type { Session } from './model/session.ts';
import { percent } from './model/words.ts';

export interface ResultsProps {
  session: Session;
  /** The part whose mistakes are counted. */
  part: PartName;
}

/** How good the network is: loss and accuracy of each part, and which class is taken for which. */
export function Results({ session, part }: ResultsProps) {
  const { experiment, measures } = session;
  const { raw } = experiment.data;
  const numbers = raw.kind === 'regression';
  return (
    <section aria-labelledby="playground-results">
      <h2 id="playground-results">Results</h2>
      <DataTable
        caption="Loss and accuracy"
        columns={['part', 'examples', 'loss', numbers ? 'typical error' : 'accuracy']}
        rows={measures
          .now()
          .filter(({ size }) => size > 0)
          .map((measure) => ({
            header: measure.part,
            cells: [formatCount(measure.size), measure.loss, goodness(measure)],
          }))}
      />
      {!numbers && (
        <ConfusionMatrix
          caption={`Confusion matrix, ${part} part`}
          classNames={raw.classNames}
          counts={measures.confusion(part)}
        />
      )}
    </section>
  );
}

function goodness({ accuracy, typicalError }: Measure): string {
  return Number.isNaN(accuracy) ? formatNumber(typicalError, 3) : percent(accuracy);
}
