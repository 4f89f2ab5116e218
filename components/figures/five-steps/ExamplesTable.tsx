import { formatNumber } from '../../parts/text/format-number.ts';
import { EXAMPLES, type FiveStepsModel } from './five-steps-model.ts';
import { exampleName } from './words.ts';

export interface ExamplesTableProps {
  /** Unique on the page. */
  id: string;
  model: FiveStepsModel;
  /** The example that the network diagram shows. */
  example: number;
  onExample: (example: number) => void;
}

/** The four examples with their predictions and losses, as far as the steps have computed them. */
export function ExamplesTable({ id, model, example, onExample }: ExamplesTableProps) {
  const { recording, done } = model;
  return (
    <table class="xor-examples">
      <caption>The four examples; the network shows the chosen one</caption>
      <thead>
        <tr>
          <th scope="col">inputs</th>
          <th scope="col">target</th>
          <th scope="col">prediction</th>
          <th scope="col">loss</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(EXAMPLES.targets, (target, i) => {
          const prediction = done >= 1 ? recording.output.data[i] : undefined;
          return (
            <tr key={exampleName(i)} class={i === example ? 'is-chosen' : undefined}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    class="needs-scripts"
                    name={`${id}-example`}
                    autocomplete="off"
                    checked={i === example}
                    onChange={() => onExample(i)}
                  />
                  {exampleName(i)}
                </label>
              </th>
              <td>{target}</td>
              <td class="xor-prediction">
                <Gauge target={target} prediction={prediction} />
                <span>{prediction === undefined ? '–' : formatNumber(prediction)}</span>
              </td>
              <td class="xor-loss">
                {done >= 2 ? formatNumber(recording.exampleLoss.data[i]) : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A scale from 0 to 1 with a ring at the target and a dot at the prediction. */
function Gauge({ target, prediction }: { target: number; prediction: number | undefined }) {
  const place = (share: number) => Math.round(10 * (7 + 66 * share)) / 10;
  return (
    <svg class="gauge" viewBox="0 0 80 14" width="80" height="14" aria-hidden="true">
      <line x1={place(0)} y1="7" x2={place(1)} y2="7" />
      <circle class="gauge-target" cx={place(target)} cy="7" r="5" />
      {prediction !== undefined && <circle class="gauge-dot" cx={place(prediction)} cy="7" r="3" />}
    </svg>
  );
}
