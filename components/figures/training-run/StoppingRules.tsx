import { NumberField } from '../../parts/controls/NumberField.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { type StoppingPlace, THRESHOLD_LIMITS, type Thresholds } from './stopping-places.ts';
import { nameRule, stopCells } from './words.ts';

export interface StoppingRulesProps {
  /** Unique on the page. */
  id: string;
  thresholds: Thresholds;
  onChange: (thresholds: Thresholds) => void;
  /** Where each rule would have stopped each run. */
  places: readonly (readonly StoppingPlace[])[];
  ended: boolean;
}

const FIELDS: readonly { readonly name: keyof Thresholds; readonly label: string }[] = [
  { name: 'epochs', label: 'Number of epochs' },
  { name: 'loss', label: 'Loss below' },
  { name: 'gradientNorm', label: 'Gradient norm below' },
  { name: 'patience', label: 'Epochs without improvement' },
];

/** Four stopping rules, and where each would have stopped each run. */
export function StoppingRules({ id, thresholds, onChange, places, ended }: StoppingRulesProps) {
  return (
    <div class="stopping-rules">
      <div class="stopping-fields needs-scripts">
        {FIELDS.map(({ name, label }) => (
          <NumberField
            key={name}
            id={`${id}-${name}`}
            label={label}
            value={thresholds[name]}
            {...THRESHOLD_LIMITS[name]}
            onChange={(value) => onChange({ ...thresholds, [name]: value })}
          />
        ))}
      </div>
      <DataTable
        caption="Where each rule would have stopped"
        columns={['rule', 'A: epoch', 'A: loss', 'B: epoch', 'B: loss']}
        rows={places[0].map(({ rule }, i) => ({
          header: nameRule(rule),
          cells: places.flatMap((ofRun) => stopCells(ofRun[i], ended)),
        }))}
      />
    </div>
  );
}
