import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatNumber, formatPercent } from '../../parts/text/format-number.ts';
import type { EarlyStoppingModel, Outcome } from './early-stopping-model.ts';

/** The network now and the one that would have been kept, side by side. */
export function OutcomeTable({ model }: { model: EarlyStoppingModel }) {
  return (
    <DataTable
      caption="The network now, and at its lowest validation loss"
      columns={[
        'weights',
        'epoch',
        'validation loss',
        'training right',
        'validation right',
        'test right',
      ]}
      rows={[row('now', model.now()), row('kept', model.kept())]}
    />
  );
}

function row(header: string, outcome: Outcome) {
  return {
    header,
    cells: [
      String(outcome.epoch),
      formatNumber(outcome.validationLoss, 3),
      formatPercent(outcome.trainingAccuracy),
      formatPercent(outcome.validationAccuracy),
      formatPercent(outcome.testAccuracy),
    ],
  };
}
