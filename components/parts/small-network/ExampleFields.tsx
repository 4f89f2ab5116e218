import { withMoreExamples, withoutExample } from './edit-shape.ts';
import { withInput, withTarget } from './edit-values.ts';
import { FieldTable } from './FieldTable.tsx';
import type { NetworkEditorProps } from './NetworkEditor.tsx';
import { LIMITS } from './small-network.ts';
import { targetRange } from './targets.ts';

/** The inputs and targets of every example, one a row; rows can be added and taken out. */
export function ExampleFields({ id, network, onEdit }: NetworkEditorProps) {
  const { examples, loss } = network;
  const full = examples.length >= LIMITS.examples;
  return (
    <fieldset class="network-layer">
      <legend>Examples</legend>
      <FieldTable
        id={`${id}-examples`}
        caption="Inputs and targets"
        columns={[
          ...examples[0].input.map((_, k) => `x${k + 1}`),
          ...examples[0].target.map((_, j) => `y${j + 1}`),
        ]}
        rows={examples.map(({ input, target }, i) => ({
          header: `example ${i + 1}`,
          fields: [
            ...input.map((value, k) => ({
              label: `input ${k + 1} of example ${i + 1}`,
              value,
              min: -LIMITS.number,
              max: LIMITS.number,
              onChange: (typed: number) => onEdit(withInput(network, i, k, typed)),
            })),
            ...target.map((value, j) => ({
              label: `target ${j + 1} of example ${i + 1}`,
              value,
              ...targetRange(loss, LIMITS.number),
              onChange: (typed: number) => onEdit(withTarget(network, i, j, typed)),
            })),
          ],
          remove:
            examples.length > 1
              ? {
                  label: `Remove example ${i + 1}`,
                  onClick: () => onEdit(withoutExample(network, i)),
                }
              : undefined,
        }))}
      />
      {loss === 'cross-entropy' && (
        <p class="network-note">
          The targets of an example sum to 1: change one, and the others share the rest.
        </p>
      )}
      <button
        type="button"
        class="control-button"
        aria-disabled={full}
        onClick={() => onEdit(withMoreExamples(network))}
      >
        {full ? `${LIMITS.examples} examples are the most` : 'Add an example'}
      </button>
    </fieldset>
  );
}
