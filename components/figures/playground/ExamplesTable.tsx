import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import { exampleRows, MOST_EXAMPLES, MOST_INPUTS } from './model/example-rows.ts';
import type { Experiment } from './model/experiment.ts';
import type { PartName } from './model/prepare-data.ts';

/** The first examples of a part: inputs, target, and what the network predicts. */
export function ExamplesTable({ experiment, part }: { experiment: Experiment; part: PartName }) {
  const { raw, rawParts } = experiment.data;
  const { size } = rawParts[part];
  const target = raw.kind === 'regression' ? raw.targetNames[0] : 'class';
  const notes = [
    size > MOST_EXAMPLES ? `The first ${MOST_EXAMPLES} of ${size} examples.` : '',
    raw.inputCount > MOST_INPUTS ? `The first ${MOST_INPUTS} of ${raw.inputCount} inputs.` : '',
  ];
  return (
    <TableTwin
      summary="Examples as a table"
      table={() => (
        <DataTable
          caption={`Examples of the ${part} part.`}
          columns={['example', ...raw.inputNames.slice(0, MOST_INPUTS), target, 'predicted']}
          rows={exampleRows(experiment, part).map(({ inputs, target: actual, predicted }, i) => ({
            header: `${i + 1}`,
            cells: [...inputs.map((x) => formatNumber(x, 3)), actual, predicted],
          }))}
          note={notes.join(' ').trim() || undefined}
        />
      )}
    />
  );
}
